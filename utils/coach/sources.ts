/** Where a reason comes from: the title as readers would look it up, and an address where a copy stands. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** The sources of the coaching manual, by the keys that categories and signals name. */
export const sources: Readonly<Record<string, Source>> = {
  'SEED-1': {
    title:
      'Barbara Ficarra, RN, BSN, MPA. Healthin30 article on social networking and health care, citing Piskorski (c. 2011).',
  },
  'SEED-2': { title: 'Social Media Marketing p. 74, ch. 3 "Build a Social Business".' },
  S1: {
    title: 'Piskorski MJ. "Social Strategies That Work." Harvard Business Review, Nov 2011.',
    url: 'https://www.hbs.edu/faculty/Pages/item.aspx?num=41067',
  },
  S2: {
    title: 'Nobel C. "Secrets to a Successful Social Media Strategy." HBS Working Knowledge (2014).',
    url: 'https://hbswk.hbs.edu/item/secrets-to-a-successful-social-media-strategy',
  },
  S3: {
    title:
      'Kent ML, Taylor M. "Building Dialogic Relationships Through the World Wide Web." Public Relations Review 24(3):321–334, 1998.',
    url: 'https://c.coek.info/pdf-building-dialogic-relationships-through-the-world-wide-web-.html',
  },
  S4: {
    title: 'Kent ML, Taylor M. "Toward a dialogic theory of public relations." PRR 28:21–37, 2002.',
    url: 'https://www.kristintobias.com/post/toward-a-dialogic-theory-of-public-relations',
  },
  S5: {
    title: 'Lovejoy K, Saxton GD. "Information, Community, and Action." JCMC 17:337–353, 2012.',
    url: 'https://www.emergentmind.com/papers/1204.3230',
  },
  S6: {
    title: 'Lovejoy K, Waters RD, Saxton GD. "Engaging Stakeholders through Twitter." PRR, 2012.',
    url: 'https://slidelegend.com/engaging-stakeholders-through-twitter-semantic-scholar_5a5912841723ddb6313111cd.html',
  },
  S7: {
    title: 'Waters RD, Jamal JY. "Tweet, tweet, tweet." PRR 37(3):321–324, 2011 (Institute for PR summary).',
    url: 'https://instituteforpr.org/tweet-tweet-tweet-a-content-analysis-of-nonprofit-organizations-twitter-updates/',
  },
  S8: {
    title: "Grunig & Hunt's four models, 1984 (teaching summary).",
    url: 'http://jodyroginson.com/Grunig-Hunt.html',
  },
  S9: {
    title: '"Connecting to patients via social media: a hype or a reality?".',
    url: 'https://discovery.researcher.life/article/connecting-to-patients-via-social-media-a-hype-or-a-reality/444d47079c713f79842c72bd02e7746d',
  },
  S10: {
    title: 'Kordzadeh N, Young DK. "Exploring Hospitals\' Use of Facebook." JMIR 20(5):e190, 2018.',
    url: 'https://jmir.org/2018/5/e190',
  },
  S11: {
    title: 'Smith R. "What Types of Facebook Posts Should Hospitals Focus On?" Social Health Institute, Oct 2012.',
    url: 'http://www.socialhealthinstitute.com/2012/10/what-types-of-facebook-posts-should-hospitals-focus-on/',
  },
  S12: {
    title:
      'Thackeray R et al. "Analysis of the Purpose of State Health Departments\' Tweets." JMIR 15(11):e255, 2013, Table 2.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3841368/table/table2',
  },
  S13: {
    title: 'Neiger BL et al. "Use of Twitter Among Local Health Departments." JMIR 15(8):e177, 2013.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3758023',
  },
  S14: {
    title: 'Park H, Reber BH, Chon MG. "Tweeting as Health Communication." J Health Commun 21(2):188–198, 2016.',
    url: 'https://informahealthcare.com/doi/abs/10.1080/10810730.2015.1058435',
  },
  S15: {
    title:
      'Roundtree AK. "Dialogic of Social Media in Healthcare Settings." American Communication Journal 20(1), 2018.',
    url: 'https://fliphtml5.com/mqjbs/iztt/basic',
  },
  S16: {
    title:
      'van Wissen N, Wonneberger A. "Building Stakeholder Relations Online." Communication Management Review, 2017.',
    url: 'http://businessdocbox.com/Marketing/110326735-Building-stakeholder-relations-online-how-nonprofit-organizations-use-dialogic-and-relational-maintenance-strategies-on-facebook.html',
  },
  S17: {
    title: 'Kelleher T, Miller BM. "Organizational Blogs and the Human Voice." JCMC, 2006.',
    url: 'https://vdocuments.us/organizational-blogs-and-the-human-voice-relational-strategies-and-relational.html',
  },
  S18: {
    title: 'Park H, Lee H (Univ. of Missouri), 2011.',
    url: 'http://phys.org/news/2011-05-human-voice-social-media-relationships.html',
  },
  S19: {
    title: "Facebook's engagement-bait demotion, Dec 2017 (secondary reports).",
    url: 'https://www.smtusa.com/blog/posts/facebook-to-start-demoting-posts-that-use-engagement-bait.html',
  },
  S20: {
    title: 'CDC Clear Communication Index (user guide 2013; widget).',
    url: 'https://cdc.gov/ccindex/widget.html',
  },
  S21: {
    title: "CDC's Guide to Writing for Social Media, Apr 2012.",
    url: 'http://med.iiab.me/modules/en-cdc/www.cdc.gov/socialmedia/tools/guidelines/guideforwriting.html',
  },
  S22: {
    title: 'AHRQ Health Literacy Universal Precautions Toolkit, via Center for Plain Language, 2016.',
    url: 'https://centerforplainlanguage.org/improving-patient-understanding/',
  },
  S23: {
    title: 'Federal Plain Language Guidelines, 2011; digital.gov.',
    url: 'https://en.wikisource.org/wiki/Page:Federal_Plain_Language_Guidelines.pdf/16',
  },
  S24: {
    title: 'Moyers TB et al. MITI 4, J Subst Abuse Treat, 2016.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5539964/',
  },
  S25: {
    title: "Gordon's 12 roadblocks, UNC CFAR, 2025.",
    url: 'https://www.med.unc.edu/cfar/2025/11/conversations-about-change-listening',
  },
  S26: {
    title: 'Gottman bids (summary).',
    url: 'https://evokeholistichealing.com/turning-toward-vs-turning-away-gottmans-guide-to-emotional-connection-in-couples',
  },
  S27: {
    title: 'Tannenbaum MB et al. "Appealing to Fear" meta-analysis, 2015.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5789790',
  },
  S28: {
    title: 'Witte K, Allen M. Health Educ Behav, 2000.',
    url: 'https://123docz.net/document/1098011-a-meta-analysis-of-fear-appeals-implications-for-effective-public-health-campaigns-pdf.htm',
  },
  S29: {
    title: 'Puhl R et al. "Fighting obesity or obese persons?" Int J Obes (ijo2012156).',
    url: 'https://www.nature.com/articles/ijo2012156',
  },
  S30: {
    title: 'University accessibility guidance (hashtags, emoji, caps).',
    url: 'https://ada.uky.edu/digital-accessibility/social-media',
  },
  S31: {
    title: 'Fox S. "Peer-to-peer Healthcare." Pew, Feb 2011.',
    url: 'https://www.pewresearch.org/internet/2011/02/28/peer-to-peer-healthcare-is-common-in-the-u-s/',
  },
  S32: {
    title: 'Chretien KC, Azar J, Kind T. "Physicians on Twitter." JAMA 305(6):566–568, 2011.',
    url: 'http://www.shockmd.com/2011/02/10/physicians-on-twitter/',
  },
  S33: {
    title: 'Greaves F et al. "Tweets about hospital quality." BMJ Qual Saf 23:838, 2014.',
    url: 'http://qualitysafety.bmj.com/content/23/10/838',
  },
  S34: {
    title: 'Hawkins JB et al. BMJ Qual Saf 25:404–413, 2016.',
    url: 'https://qualitysafety.bmj.com/content/25/6/404',
  },
  S80: {
    title: 'Campbell VA. Facebook and relationship building (Australian Breastfeeding Association), 2020.',
    url: 'https://researchers.westernsydney.edu.au/en/publications/facebook-and-relationship-building-in-a-registered-charity-an-exp',
  },
  S35: {
    title: 'Ramsey L et al. Patient Experience Journal 6(2), 2019.',
    url: 'https://pxjournal.org/journal/vol6/iss2/9/',
  },
  S36: { title: 'Ramsey L et al. Digital Health 8, 2022.', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9580083' },
  S37: {
    title: 'Baines R et al. Health Expectations 21(5):887–898, 2018, Table 1.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6186539/table/hex12682-tbl-0001',
  },
  S38: {
    title: 'McCreaddie M, Benwell B, Gritti A. BMC Health Serv Res 21:696, 2021.',
    url: 'https://link.springer.com/article/10.1186/s12913-021-06733-5',
  },
  S39: {
    title: 'Lewicki RJ, Polin B, Lount RB. Negotiation and Conflict Management Research, May 2016.',
    url: 'http://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php',
  },
  S40: {
    title: 'PHSO. Listening and Learning 2011–12.',
    url: 'http://www.ombudsman.org.uk/listening-and-learning-2012/getting-it-right/good-practice-in-complaint-handling/format-responses-to-complaints',
  },
  S41: { title: 'Cleveland Clinic H.E.A.R.T.', url: 'https://goconqr.com/slide/6195972/h-e-a-r-t' },
  S42: {
    title: 'Reader TW, Gillespie A, Roberts J. BMJ Qual Saf 23:678–689, 2014.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4112446',
  },
  S43: {
    title: 'Ranard BL et al. Health Affairs 35(4):697–705, 2016.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4845957',
  },
  S44: { title: 'Bardach NS et al. BMJ Qual Saf, 2015.', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5360532/' },
  S45: {
    title: 'Levin CM, Hopkins J. Jt Comm J Qual Patient Saf 40(11):484, 2014.',
    url: 'https://studylib.net/doc/12885881/the-joint-commission-journal-on-quality-and-patient-safety',
  },
  S46: { title: 'Care Opinion, responding help.', url: 'https://careopinion.org.uk/info/subscriber-help-responding' },
  S47: {
    title: 'HSC Northern Ireland complaint-response checklist.',
    url: 'https://online.hscni.net/resources/fps-complaints-elearning-package/fps-complaints-checklist/',
  },
  S48: {
    title: 'OCR/Manasa, 5 Jun 2023.',
    url: 'https://healthitsecurity.com/news/hhs-reaches-settlement-with-nj-provider-over-potential-hipaa-privacy-rule-violations',
  },
  S49: { title: 'OCR/Elite Dental, 2 Oct 2019.', url: 'https://www.einpresswire.com/article/498119931/' },
  S50: {
    title: 'OCR/New Vision Dental, 14 Dec 2022.',
    url: 'https://www.hhs.gov/about/news/2022/12/14/hhs-civil-rights-office-enters-settlement-with-dental-practice-over-disclosures-of-patients-protected-health-information.html',
  },
  S51: {
    title: 'OCR/Igbinadolor.',
    url: 'https://www.mbhealthlaw.com/how-not-to-respond-to-a-bad-online-review-about-you/',
  },
  S52: {
    title: 'Complete P.T., 2016.',
    url: 'https://medicaljustice.com/blog/dental-practice-fined-10k-for-improperly-responding-to-online-reviews',
  },
  S53: {
    title: 'AMA, Debunking Regulatory Myths.',
    url: 'https://www.ama-assn.org/practice-management/sustainability/are-physicians-prohibited-responding-online-patient-reviews',
  },
  S54: {
    title: 'Medical Justice, replying to positive reviews.',
    url: 'https://medicaljustice.com/blog/patient-reviews',
  },
  S55: {
    title: "NCSBN, A Nurse's Guide to the Use of Social Media, 2011.",
    url: 'https://zbook.org/read/255d68_a-nurse-s-guide-to-the-use-of-social-media-ncsbn.html',
  },
  S56: { title: 'ANA principles and tips.', url: 'https://www.nursingworld.org/social/' },
  S57: {
    title: 'AMA Code, social media opinion (current page).',
    url: 'https://code-medical-ethics.ama-assn.org/index.php/ethics-opinions/physicians-use-social-media-product-promotion-and-compensation',
  },
  S57b: {
    title: '28 physicians/$1.5M on X in 2022 (JAMA research letter; MedPage).',
    url: 'http://promenu365.com/special-reports/features/110395',
  },
  S58: { title: 'AMA advertising opinion.', url: 'http://virtualmentor.ama-assn.org/2010/05/coet1-1005.html' },
  S59: {
    title: 'ACOG Committee Opinion 510, 2011, reaffirmed 2020.',
    url: 'https://www.acog.org/clinical/clinical-guidance/committee-opinion/articles/2011/11/ethical-ways-for-physicians-to-market-a-practice',
  },
  S60: {
    title: 'FSMB, Social Media and Electronic Communications, Apr 2019.',
    url: 'https://fdocuments.us/document/social-media-and-electronic-2-professional-uses-of-social-media-will-often-involve.html',
  },
  S61: { title: 'ACP/FSMB 2013 (Farnan et al.).', url: 'https://www.staging.medscape.com/viewarticle/782459' },
  S62: {
    title: 'GMC, Using social media as a medical professional, 2024.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  S63: {
    title: 'NMC, Guidance on using social media responsibly.',
    url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
  },
  S64: {
    title: 'FTC Health Products Compliance Guidance, Dec 2022.',
    url: 'https://www.cooley.com/news/insight/2023/2023-03-02-ftc-revises-health-products-compliance-guidance',
  },
  S65: { title: 'FTC Endorsement Guides and FAQs.', url: 'http://www.mondaq.com/unitedstates/x/404076/' },
  S66: {
    title: 'FTC 16 CFR 465, effective 21 Oct 2024.',
    url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
  },
  S67: {
    title: 'FDA draft guidance, character-space limits, Jun 2014.',
    url: 'https://www.lexology.com/library/detail.aspx?g=4ecebd62-6385-4eb3-aecf-f352801a4eb2',
  },
  S68: {
    title: 'FDA letters on compounded GLP-1 claims, Sep 2025 and 3 Mar 2026.',
    url: 'https://www.jdsupra.com/legalnews/fda-sends-warning-letters-to-more-than-8104299/',
  },
  S69: { title: 'FDA/FTC health-fraud tip-offs.', url: 'https://scamsbulletin.blog/2021/11/09/health-fraud-rip-offs' },
  S70: {
    title: 'OIG policy statement, 7 Dec 2016.',
    url: 'https://www.healthindustrywashingtonwatch.com/2016/12/articles/other-health-policy-developments/other-oig-developments/oig-spreads-holiday-cheer-by-increasing-nominal-value-limits-for-gifts-to-medicare-beneficiaries/',
  },
  S71: { title: 'Safe Harbor list.', url: 'https://www.johndcook.com/blog/hipaa-identifiers-explained/' },
  S72: { title: '"#ShareAStoryInOneTweet" study, JMIR 22(9):e19746, 2020.', url: 'https://jmir.org/2020/9/e19746' },
  S73: {
    title: '988 Lifeline, support on social media.',
    url: 'https://988lifeline.org/help-someone-else/support-on-social-media',
  },
  S74: {
    title: 'CDC preferred terms.',
    url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
  },
  S75: { title: 'CDC key principles.', url: 'https://www.cdc.gov/healthcommunication/Key_Principles.html' },
  S76: {
    title: 'Calanan RM et al. Prev Chronic Dis 20:230061, 2023.',
    url: 'http://www.cdc.gov/pcd/issues/2023/23_0061.htm',
  },
  S77: {
    title: 'CDC writing tip, person-first, Jan 2024.',
    url: 'https://cdc.gov/nceh/clearwriting/writing-tips/2024/writing-tip-wed-01-17-2024.html',
  },
  S78: {
    title: 'Dickinson JK et al. Diabetes Care 40(12):1790, 2017.',
    url: 'https://diabetesjournals.org/care/article/40/12/1790/36977/',
  },
  S79: {
    title: 'NIDA Words Matter; ONDCP changing-the-language draft.',
    url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
  },
};
