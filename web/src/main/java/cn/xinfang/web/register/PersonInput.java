package cn.xinfang.web.register;

import java.io.Serializable;

import cn.xinfang.petition.registration.Petitioner;

/** A petitioner while he is being entered. */
public class PersonInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String address;
    private String phone;
    private String email;
    private String idNumber;
    private boolean representative;

    public PersonInput() {
    }

    PersonInput(Petitioner person) {
        name = person.name();
        address = person.address();
        phone = person.phone();
        email = person.email();
        idNumber = person.idNumber();
        representative = person.representative();
    }

    boolean given() {
        return name != null || phone != null || address != null || idNumber != null;
    }

    Petitioner petitioner() {
        return new Petitioner(name, address, phone, email, idNumber, representative);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public boolean isRepresentative() {
        return representative;
    }

    public void setRepresentative(boolean representative) {
        this.representative = representative;
    }
}
