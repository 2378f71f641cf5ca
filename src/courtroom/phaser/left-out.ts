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

/** What stands in a file's place. The first two are lists of everything in a folder, where the core needs one entry: with
 * them would come all shaders and all of math. The first also closes a circle of Phaser's, which fails when it is entered at
 * the wrong file. */
export const narrowed: Readonly<Record<string, string>> = {
  'renderer/index.js': "module.exports = { Events: require('./events') };",
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  // Questions to the browser that nothing here asks, each with an element or two made for it. Whether there is WebGL
  // shows when the renderer asks for it: before anything stands on the page, and without a second one to try.
  'device/Audio.js': 'module.exports = {};',
  'device/CanvasFeatures.js': 'module.exports = {};',
  'device/Features.js': 'module.exports = { webGL: true };',
  'device/Fullscreen.js': 'module.exports = { available: false };',
  'device/Video.js': 'module.exports = {};',
  // Made for drawing into textures, which nothing here does.
  'gameobjects/tilesprite/TileSprite.js':
    'module.exports = class { setOrigin() { return this; } destroy() {} };',
  'core/DebugHeader.js': 'module.exports = function () {};', // nothing is written to the console
};

interface AtRest {
  readonly idle: string; // methods that the core calls of it all the same
  readonly refused: string; // those that would set it to work
}

const effect: AtRest = { idle: 'update reset destroy preRender postRenderWebGL', refused: 'start' };

/** What the core makes one of whether or not it is ever used. In the cut it does nothing, as it would here. */
export const atRest: Readonly<Record<string, AtRest>> = {
  'animations/AnimationManager.js': { idle: '', refused: 'create play' },
  'cameras/2d/effects/Fade.js': effect,
  'cameras/2d/effects/Flash.js': effect,
  'cameras/2d/effects/Pan.js': effect,
  'cameras/2d/effects/RotateTo.js': effect,
  'cameras/2d/effects/Shake.js': effect,
  'cameras/2d/effects/Zoom.js': effect,
  'renderer/webgl/renderNodes/FillCamera.js': { idle: '', refused: 'run' }, // the room is drawn to its edges
  'input/InputManager.js': { idle: '', refused: 'addPointer' }, // the pointer is the page's
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
  ...within('renderer/webgl/renderNodes/filters', 'BaseFilterShader BaseFilter'),
  ...within(
    'renderer/webgl/renderNodes',
    'BatchHandlerPointLight BatchHandlerStrip BatchHandlerTileSprite BatchHandlerTri BatchHandlerTriFlat DrawLine ' +
      'DynamicTextureHandler FillPath FillRect FillTri RebindContext StrokePath YieldContext',
  ),
  ...within(
    'renderer/webgl/renderNodes/submitter',
    'SubmitterMeshToQuad SubmitterTile SubmitterTileSprite SubmitterTilemapGPULayer',
  ),
  ...within(
    'renderer/webgl/renderNodes/transformer',
    'TransformerStamp TransformerTile TransformerTileSprite TransformerVertex',
  ),
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite.js',
  'renderer/snapshot/WebGLSnapshot.js',
  ...within(
    'textures/parsers',
    'AtlasXML JSONArray JSONHash KTXParser PCT PCTDecode PVRParser SpriteSheet SpriteSheetFromAtlas UnityYAML',
  ),
  ...within('textures', 'CanvasTexture DynamicTexture'),
  ...within('gameobjects/components', 'ElapseTimer GetBounds PathFollower'),
  ...within('gameobjects/layer', 'Layer LayerWebGLRenderer'),
  'geom/polygon/Earcut.js',
  ...within('geom/ellipse', 'Circumference CircumferencePoint Contains Ellipse GetPoint GetPoints Random'),
  ...within('geom/line', 'GetPoint GetPoints Length Line Random'),
  ...within('geom/rectangle', 'GetPoint GetPoints Perimeter Random Union'),
  ...within(
    'utils/array',
    'AddAt BringToTop CountAllMatching EachInRange FindClosestInSorted Flatten GetAll GetFirst GetRandom MoveAbove ' +
      'MoveBelow MoveDown MoveTo MoveUp NumberArray NumberArrayStep QuickSelect Range RemoveAt RemoveBetween ' +
      'RemoveRandomElement Replace RotateLeft RotateRight SafeRange SendToBack SetAll Shuffle SortByDigits Swap',
  ),
  ...within(
    'utils/array/matrix',
    'CheckMatrix MatrixToString ReverseColumns ReverseRows Rotate180 RotateLeft RotateMatrix RotateRight ' +
      'TranslateMatrix TransposeMatrix',
  ),
  'input/keyboard/KeyboardManager.js', // the keyboard, mouse and touch are the page's
  'input/mouse/MouseManager.js',
  'input/touch/TouchManager.js',
];

/** Every file of Phaser's that is not itself in the cut. */
export const replaced: readonly string[] = [...Object.keys(narrowed), ...Object.keys(atRest), ...leftOut];
