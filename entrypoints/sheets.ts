import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPopup } from '@/components/in-page/popup-line';
import { showSheets } from '@/components/in-page/sheets';
import { handOver } from '@/components/in-page/sheets-script';

// Comes into a page when the first card or receipt opens there (components/in-page/sheets-script.ts).
export default defineUnlistedScript(() => handOver({ showSheets, answerPopup }));
