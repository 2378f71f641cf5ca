// What a project begun with Phaser 4 looks like before anything of its own is in it: the whole library, a scene that
// loads its pictures, shows them and has one thing move. Nothing is slower than it needs to be.
import Phaser from 'phaser';

const bare = new URLSearchParams(location.search).has('bare'); // without its pictures: what the library alone costs

class Start extends Phaser.Scene {
  preload() {
    if (bare) return;
    this.load.image('background', './pictures/background.png');
    this.load.image('logo', './pictures/logo.png');
  }

  create() {
    if (!bare) {
      this.add.image(512, 384, 'background');
      const logo = this.add.image(512, 300, 'logo');
      this.tweens.add({ targets: logo, y: 320, duration: 1500, ease: 'Sine.inOut', yoyo: true, loop: -1 });
    }
    const style = {
      fontFamily: 'sans-serif',
      fontSize: 38,
      color: '#ffffff',
      stroke: '#000000',
      strokeThickness: 8,
    };
    this.add.text(512, 490, 'Press to begin', style).setOrigin(0.5);
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => performance.mark('stage-first-frame'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 1024,
  height: 768,
  parent: 'game',
  backgroundColor: '#1d2330',
  scale: { mode: Phaser.Scale.FIT, autoCenter: Phaser.Scale.CENTER_BOTH },
  scene: [Start],
});
