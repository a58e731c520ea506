import type { Place, Site } from '../site';
import { bluesky, blueskyPlace } from './bluesky';
import { buffer, bufferPlace } from './buffer';
import { doximity, doximityPlace } from './doximity';
import { facebook, facebookPlace } from './facebook';
import { googleBusiness, googleBusinessPlace } from './google-business';
import { healthgrades, healthgradesPlace } from './healthgrades';
import { hootsuite, hootsuitePlace } from './hootsuite';
import { instagram, instagramPlace } from './instagram';
import { linkedin, linkedinPlace } from './linkedin';
import { mastodon, mastodonPlace } from './mastodon';
import { medium, mediumPlace } from './medium';
import { metaBusinessSuite, metaBusinessSuitePlace } from './meta-business-suite';
import { reddit, redditPlace } from './reddit';
import { sprout, sproutPlace } from './sprout';
import { substack, substackPlace } from './substack';
import { threads, threadsPlace } from './threads';
import { tiktok, tiktokPlace } from './tiktok';
import { whatsapp, whatsappPlace } from './whatsapp';
import { wordpress, wordpressPlace } from './wordpress';
import { x, xPlace } from './x';
import { yelp, yelpPlace } from './yelp';
import { youtube, youtubePlace } from './youtube';

/** Every known site's address, in the order people see them: those enabled from the start come first. */
export const places: readonly Place[] = [
  xPlace,
  facebookPlace,
  instagramPlace,
  threadsPlace,
  linkedinPlace,
  blueskyPlace,
  redditPlace,
  youtubePlace,
  tiktokPlace,
  googleBusinessPlace,
  doximityPlace,
  mastodonPlace,
  whatsappPlace,
  wordpressPlace,
  mediumPlace,
  substackPlace,
  bufferPlace,
  hootsuitePlace,
  sproutPlace,
  metaBusinessSuitePlace,
  yelpPlace,
  healthgradesPlace,
];

/** What is known of each. Heavy: for the background, never for a page. */
export const sites: readonly Site[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  bluesky,
  reddit,
  youtube,
  tiktok,
  googleBusiness,
  doximity,
  mastodon,
  whatsapp,
  wordpress,
  medium,
  substack,
  buffer,
  hootsuite,
  sprout,
  metaBusinessSuite,
  yelp,
  healthgrades,
];
