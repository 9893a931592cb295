package cn.xinfang.docket;

import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.security.masking.Masking;

/** A petitioner as a page shows him unasked. */
public record MaskedPetitioner(String name, String phone, String address, boolean representative) {

    static MaskedPetitioner of(Petitioner petitioner) {
        return new MaskedPetitioner(Masking.name(petitioner.name()), Masking.phone(petitioner.phone()),
                Masking.address(petitioner.address()), petitioner.representative());
    }
}
