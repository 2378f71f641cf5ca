// Shoulders, robe, jackets, collars, arms and hands, in the heads' own units and brush. What is white here is tinted
// on the stage: skin by look, cloth by side.
import { palette } from '../../src/present/palette.ts';
import { type Drawing, draw, type Frame, type Piece } from './drawing.ts';

const BRUSH = 14;
const white = '#ffffff';
const cream = '#fbf6ea';

const throat = 'M250 600C270 660 330 704 392 704C455 704 505 655 522 602';
const neck = (drawing: Drawing) => {
  drawing.brush(
    'M296 450L318 515C330 550 306 578 250 600C270 660 330 704 392 704C455 704 505 655 522 602C490 594 472 578 468 548L468 450Z',
    white,
    0,
  );
  drawing.raw(
    '<path d="M322 532C372 592 440 596 470 560L472 580C440 640 366 628 318 566Z" fill="#1d1a17" fill-opacity=".16"/>',
  );
  drawing.brush('M320 518C330 550 306 578 250 600', null);
  drawing.brush('M468 552C474 580 492 596 522 602', null);
};

const blouse = (drawing: Drawing) => {
  drawing.brush('M252 606L412 960L506 800L526 606Z', cream, 0);
  drawing.brush(throat, null, 12);
};

const collar = (drawing: Drawing) => {
  drawing.brush('M284 640L400 900L500 640L396 706Z', cream, 0);
  drawing.brush('M252 596C240 622 250 676 276 726L392 706C336 690 284 650 268 604Z', cream, 11);
  drawing.brush('M520 598C532 622 526 676 508 722L392 706C446 694 492 650 506 606Z', cream, 11);
};

const tie = (drawing: Drawing) => {
  drawing.brush('M372 708L414 708L406 752L380 752Z', white, 10);
  drawing.brush('M380 752L406 752L436 872L400 920L362 872Z', white, 10);
};

const jacketOutline =
  'M248 600C183 618 104 672 63 772C26 866 12 1000 7 1190L747 1190C747 1010 730 866 697 776C661 688 591 620 524 600L402 910Z';
const jacket = (drawing: Drawing) => {
  drawing.brush(jacketOutline, white);
  drawing.raw(
    '<path d="M555 640C633 690 680 760 702 830C730 930 742 1060 742 1188L618 1188C646 1010 636 800 555 640Z" fill="#1d1a17" fill-opacity=".2"/>',
  );
  drawing.brush('M248 600L205 704L254 728L227 756L398 940', null, 11);
  drawing.brush('M524 600L569 700L522 728L549 756L404 940', null, 11);
  drawing.brush('M404 940C400 1010 402 1100 404 1188', null, 10);
  drawing.brush('M127 890C146 980 149 1080 148 1188', null, 11);
  drawing.brush('M636 884C621 980 619 1080 622 1188', null, 11);
};

/** Forearms only, from where the table's far edge cuts the arm: above it the jacket shows. */
const sleeves = (drawing: Drawing) => {
  const left = 'M70 938C40 1016 58 1084 130 1092L306 1052L294 972L176 984C150 976 140 958 138 938';
  const right = 'M706 938C736 1016 718 1084 646 1092L470 1052L482 972L600 984C626 976 636 958 638 938';
  for (const arm of [left, right]) drawing.brush(arm, white);
  drawing.raw(
    '<path d="M130 1092L306 1052L302 1026L96 1074ZM646 1092L470 1052L474 1026L680 1074Z" fill="#1d1a17" fill-opacity=".2"/>',
  );
};

const cuffs = (drawing: Drawing) => {
  drawing.brush('M276 968L304 964L316 1050L288 1056Z', cream, 10);
  drawing.brush('M496 968L470 964L460 1050L486 1056Z', cream, 10);
};

const folded = (drawing: Drawing) => {
  drawing.brush(
    'M308 972C340 948 376 950 398 966C428 950 458 956 470 974C482 1006 468 1038 430 1046C386 1060 342 1054 314 1042C298 1018 296 992 308 972Z',
    white,
    12,
  );
  drawing.brush('M398 966C418 982 424 1004 416 1046', null, 10);
  drawing.brush(
    'M398 984C376 978 356 982 344 994M404 1006C380 1000 358 1004 344 1016M402 1028C382 1024 364 1026 350 1034',
    null,
    9,
  );
};

const flat = (drawing: Drawing) => {
  drawing.brush(
    'M312 980C340 958 380 962 392 976C404 986 398 998 384 998C396 1004 396 1018 382 1022C386 1034 372 1044 356 1042L318 1044C302 1026 300 1000 312 980Z',
    white,
    12,
  );
  drawing.brush('M384 998C366 996 352 998 344 1002M382 1022C366 1020 354 1022 346 1024', null, 9);
};

const penHand = (drawing: Drawing) => {
  drawing.brush('M398 1068L468 908', null, 20);
  drawing.brush('M402 1058L466 912', null, 9, palette.brass);
  drawing.brush(
    'M468 972C446 954 416 964 410 986C400 996 402 1010 412 1016C410 1030 420 1042 438 1042L466 1048C482 1028 484 996 468 972Z',
    white,
    12,
  );
  drawing.brush('M410 986C424 984 436 988 444 996M412 1016C426 1012 438 1014 446 1020', null, 9);
};

const robe = (drawing: Drawing) => {
  drawing.brush(
    'M236 604C125 632 11 690 -52 790C-103 890 -135 1020 -144 1190L913 1190C904 1020 869 890 818 790C756 690 637 630 536 604L394 800Z',
    palette.robe,
  );
  const fold = (d: string) => drawing.brush(d, null, 9, '#4d4956');
  fold('M178 640C143 780 125 960 124 1180');
  fold('M108 690C55 830 37 1000 32 1180');
  fold('M250 700C233 840 227 1000 231 1180');
  fold('M598 640C633 780 649 960 652 1180');
  fold('M672 690C721 830 737 1000 742 1180');
  fold('M530 700C545 840 550 1000 547 1180');
  fold('M394 804C392 920 392 1060 394 1180');
  drawing.brush('M236 604L394 800L536 604', null);
};

const jabot = (drawing: Drawing) => {
  drawing.brush('M252 600C250 640 276 690 318 716L392 706C336 690 284 650 268 604Z', cream, 11);
  drawing.brush('M520 598C524 640 500 690 468 714L392 706C446 694 492 650 506 606Z', cream, 11);
  drawing.brush(
    'M366 710L420 710C426 740 440 770 436 800L394 830L350 800C348 770 360 740 366 710Z',
    cream,
    11,
  );
  drawing.brush('M380 724C376 756 374 780 376 806M406 724C410 756 412 780 410 806', null, 7);
};

const robeSleeves = (drawing: Drawing) => {
  drawing.brush(
    'M-103 900C-156 990 -144 1096 -51 1108L161 1096C231 1086 282 1066 296 1050L284 966C205 970 134 950 81 900Z',
    palette.robe,
  );
  drawing.brush(
    'M876 900C925 990 911 1096 818 1108L614 1096C545 1086 492 1066 478 1050L490 966C570 970 638 950 686 900Z',
    palette.robe,
  );
  const fold = (d: string) => drawing.brush(d, null, 9, '#4d4956');
  fold('M-59 960C-24 1020 64 1060 143 1066');
  fold('M835 960C795 1020 707 1060 631 1066');
};

const standing = (drawing: Drawing) => {
  drawing.brush('M90 1290C70 1500 72 1760 96 1990L640 1990C660 1760 660 1500 640 1290Z', '#b9b6bc');
  drawing.brush('M360 1400C364 1600 366 1800 368 1990', null, 12);
  drawing.brush(
    'M248 600C160 622 84 690 58 790C22 930 20 1160 44 1390C180 1432 520 1436 676 1386C690 1180 694 960 664 800C640 700 590 622 524 600L420 910Z',
    white,
  );
  drawing.raw(
    '<path d="M58 790C22 930 20 1160 44 1390C90 1406 150 1412 210 1418C150 1220 130 960 150 690C100 700 70 750 58 790Z" fill="#1d1a17" fill-opacity=".2"/>',
  );
  drawing.brush('M248 600L216 704L274 730L246 758L416 940', null, 11);
  drawing.brush('M524 600L592 700L540 728L570 756L424 940', null, 11);
  drawing.brush('M422 940C440 1080 446 1240 440 1420', null, 11);
  drawing.brush('M520 1130L628 1118', null, 10);
};

const armResting = (drawing: Drawing) => {
  drawing.brush(
    'M150 716C84 840 84 990 150 1092C214 1148 420 1112 660 1062L646 970C500 1000 376 1010 318 988C338 900 336 820 312 752',
    white,
  );
  drawing.raw(
    '<path d="M150 1092C214 1148 420 1112 660 1062L656 1036C440 1086 230 1100 160 1040Z" fill="#1d1a17" fill-opacity=".2"/>',
  );
  drawing.brush('M318 988C290 978 262 980 244 990', null, 11);
};
const handResting = (drawing: Drawing) => {
  drawing.brush('M642 964L672 958L688 1050L658 1062Z', cream, 10);
  drawing.brush(
    'M676 966C704 944 744 950 762 964C776 974 774 988 760 990C772 998 770 1012 756 1016C760 1030 746 1040 728 1038L686 1046C676 1020 670 990 676 966Z',
    white,
    12,
  );
  drawing.brush('M760 990C744 988 730 990 720 996M756 1016C742 1014 730 1016 720 1020', null, 9);
};

const armRaised = (drawing: Drawing) => {
  drawing.brush(
    'M600 760C660 830 700 900 706 950C730 930 748 900 762 862L838 898C826 980 780 1070 716 1076C660 1078 610 1010 590 940Z',
    white,
  );
};
const handRaised = (drawing: Drawing) => {
  drawing.brush('M764 848L848 884L836 912L752 878Z', cream, 10);
  drawing.brush(
    'M772 846C764 812 764 782 780 768C776 740 790 734 798 744L806 772C806 738 812 712 824 714C836 716 834 744 834 770C842 738 852 718 862 724C872 730 862 758 856 782C868 760 882 750 888 758C894 766 880 796 870 822C864 852 854 872 840 880Z',
    white,
    12,
  );
};

const parts: Record<string, (drawing: Drawing) => void> = {
  neck,
  blouse,
  collar,
  tie,
  jacket,
  sleeves,
  cuffs,
  'hands-folded': folded,
  'hand-flat': flat,
  'hand-pen': penHand,
  robe,
  jabot,
  'robe-sleeves': robeSleeves,
  standing,
  'arm-resting': armResting,
  'hand-resting': handResting,
  'arm-raised': armRaised,
  'hand-raised': handRaised,
};

/** The smallest frame that holds a part: its corners and curves are all given as whole, absolute points. */
function close(svg: string): Frame {
  const numbers = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) =>
    (d.match(/-?[\d.]+/g) ?? []).map(Number),
  );
  const across = numbers.filter((_, at) => at % 2 === 0);
  const down = numbers.filter((_, at) => at % 2 === 1);
  const [x, y] = [Math.min(...across) - BRUSH, Math.min(...down) - BRUSH];
  return { x, y, width: Math.max(...across) + BRUSH - x, height: Math.max(...down) + BRUSH - y };
}

export const bodies = (): Piece[] =>
  Object.entries(parts).map(([name, fill]) => {
    const drawing = draw(name, BRUSH);
    fill(drawing);
    const frame = close(drawing.svg({ x: 0, y: 0, width: 1, height: 1 }));
    return { name, frame, marks: drawing.marks(), svg: drawing.svg(frame) };
  });
