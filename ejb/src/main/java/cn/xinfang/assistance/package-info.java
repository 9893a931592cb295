/**
 * Help near home as records of its own: who guided, accompanied, wrote or filed for how many citizens, when and where to.
 * Nobody who was helped is named. Acts on petitions by petition commands.
 */
package cn.xinfang.assistance;
