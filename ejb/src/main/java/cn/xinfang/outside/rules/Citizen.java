package cn.xinfang.outside.rules;

import cn.xinfang.petition.registration.Petitioner;

/**
 * Who turned to the sender: no more than service and answer need (PIPL Article 34).
 *
 * @param idNumber optional, checked by GB 11643 where given
 */
public record Citizen(String name, String phone, String address, String email, String idNumber) {

    public Petitioner petitioner() {
        return new Petitioner(name, address, phone, email, idNumber, false);
    }
}
