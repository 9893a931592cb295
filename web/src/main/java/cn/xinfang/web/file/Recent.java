package cn.xinfang.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.worklist.RecentPetitions;

/** Remembers that the file was opened. */
@Named
@RequestScoped
public class Recent {

    @Inject
    private RecentPetitions petitions;

    @Inject
    private PetitionFile file;

    public void note() {
        petitions.note(file.uuid());
    }
}
