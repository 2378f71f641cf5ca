// What the core of Phaser pulls in by itself and the stage never asks for. Paths are those of Phaser's own sources; each
// must be there, or the cut is not made. Whatever is left out throws a sentence when something asks for it after all.

/** Kinds of thing that Phaser's own builds can leave out, by the names that its sources ask for. */
export const features = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
} as const;

/** Lists of everything in a folder, where the core needs one entry: with them would come all shaders and all of math.
 * The first also closes a circle of Phaser's, which fails when it is entered at the wrong file. */
export const narrowed: Readonly<Record<string, string>> = {
  'renderer/index.js': "module.exports = { Events: require('./events') };",
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
};

const within = (folder: string, names: string): readonly string[] =>
  names.split(' ').map((name) => `${folder}/${name}.js`);

export const leftOut: readonly string[] = [
  ...within(
    'filters',
    'Barrel Blend Blocky Blur Bokeh ColorMatrix CombineColorMatrix Displacement Glow GradientMap ImageLight Key Mask ' +
      'NormalTools PanoramaBlur ParallelFilters Pixelate Quantize Sampler Shadow Threshold Vignette Wipe',
  ),
  ...within(
    'renderer/webgl/renderNodes/filters',
    'FilterBarrel FilterBlend FilterBlocky FilterBlur FilterBlurHigh FilterBlurLow FilterBlurMed FilterBokeh ' +
      'FilterColorMatrix FilterCombineColorMatrix FilterDisplacement FilterGlow FilterGradientMap FilterImageLight ' +
      'FilterKey FilterMask FilterNormalTools FilterPanoramaBlur FilterParallelFilters FilterPixelate FilterQuantize ' +
      'FilterSampler FilterShadow FilterThreshold FilterVignette FilterWipe',
  ),
  ...within('renderer/webgl/renderNodes', 'BatchHandlerPointLight DynamicTextureHandler'),
  ...within('renderer/webgl/renderNodes/submitter', 'SubmitterTilemapGPULayer'),
  ...within(
    'textures/parsers',
    'AtlasXML JSONArray JSONHash KTXParser PCT PCTDecode PVRParser SpriteSheet SpriteSheetFromAtlas UnityYAML',
  ),
  ...within('textures', 'DynamicTexture'),
  'input/keyboard/KeyboardManager.js', // the keyboard, mouse and touch are the page's
  'input/mouse/MouseManager.js',
  'input/touch/TouchManager.js',
];
