/** Plays the story through the real use cases, and makes the accounts of those who act in it. */
@NullMarked
package id.sasando.demo.player;

import org.jspecify.annotations.NullMarked;
