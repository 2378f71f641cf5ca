// What the stage takes of Phaser, by the paths of Phaser's own files: its package lets only the whole be imported.
// `cut.ts` makes one module of it. A name or a factory that the stage uses and that is missing here fails
// tests/unit/phaser-cut.test.ts. The first imports register themselves with Phaser's plugin cache, in Phaser's order.
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import GameObjectFactory from 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/cameras/2d/CameraManager.js';

import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';

import constants from 'phaser/src/const.js';
import CoreEvents from 'phaser/src/core/events/index.js';
import Game from 'phaser/src/core/Game.js';
import GetColor from 'phaser/src/display/color/GetColor.js';
import IntegerToColor from 'phaser/src/display/color/IntegerToColor.js';
import Interpolate from 'phaser/src/display/color/Interpolate.js';
import PluginCache from 'phaser/src/plugins/PluginCache.js';
import BlendModes from 'phaser/src/renderer/BlendModes.js';
import RendererEvents from 'phaser/src/renderer/events/index.js';
import scaleModes from 'phaser/src/scale/const/SCALE_MODE_CONST.js';

export default {
  BlendModes,
  Core: { Events: CoreEvents },
  Display: { Color: { GetColor, IntegerToColor, Interpolate } },
  Game,
  GameObjects: { GameObjectFactory },
  Plugins: { PluginCache },
  Renderer: { Events: RendererEvents },
  Scale: scaleModes,
  VERSION: constants.VERSION,
  WEBGL: constants.WEBGL,
};
