package cn.xinfang.docket;

import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Presentation;
import java.util.List;

/**
 * The people of a file in clear, given only for a stated purpose.
 *
 * @param presentation how it was brought, with those who helped
 * @param accused null unless the petition is a report and this node holds the sealed part
 */
public record Identity(List<Petitioner> petitioners, Accused accused, Presentation presentation) {
}
