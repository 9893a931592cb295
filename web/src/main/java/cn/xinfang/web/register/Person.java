package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.stream.Stream;

import cn.xinfang.petition.registration.Petitioner;

/** A petitioner being entered. */
public class Person implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private String address;
    private String idNumber;
    private String email;
    private boolean representative = true;
    private String powers;

    static Person of(Petitioner petitioner) {
        Person person = new Person();
        person.name = petitioner.name();
        person.phone = petitioner.phone();
        person.address = petitioner.address();
        person.idNumber = petitioner.idNumber();
        person.email = petitioner.email();
        person.representative = petitioner.representative();
        person.powers = petitioner.powers();
        return person;
    }

    boolean blank() {
        return Stream.of(name, phone, address, idNumber, email).allMatch(it -> it == null || it.isBlank());
    }

    /** @param group whether there are representatives at all */
    Petitioner petitioner(boolean group) {
        return new Petitioner(name, address, phone, email, idNumber, group && representative, group && representative && filled(powers) ? powers : null);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /** What a representative may do for the others. */
    public String getPowers() {
        return powers;
    }

    public void setPowers(String powers) {
        this.powers = powers;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isRepresentative() {
        return representative;
    }

    public void setRepresentative(boolean representative) {
        this.representative = representative;
    }
}
