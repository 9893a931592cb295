package cn.xinfang.petition.takeover;

import cn.xinfang.petition.SliceState;

/**
 * Where an old record was read, and what could not be expressed in the tables of this system.
 *
 * @param file      hex SM3 of the file
 * @param row       from 1, as a spreadsheet counts
 * @param number    the number that the record had before; null if it had none
 * @param className name of the class as written, where no class of the content tree has that name; null otherwise
 * @param unitName  name of the unit as written, where the directory has no such unit; null otherwise
 */
public record Origin(String file, int row, String number, String className, String unitName) implements SliceState {
}
