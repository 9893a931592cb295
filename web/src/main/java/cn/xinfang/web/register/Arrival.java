package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;

import cn.xinfang.petition.Channel;

/** How and when it came. */
public class Arrival implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel;
    private LocalDate receivedOn;
    private String lateReason;
    private LocalDate petitionedOn;
    private LocalDate postmark;
    private String barcode;
    private Integer enclosures;
    private String source;
    private String sourceNumber;
    private String addressee;

    /** Whether it is entered after the day on which it was received: that needs a reason. */
    public boolean late(LocalDate today) {
        return receivedOn != null && receivedOn.isBefore(today);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public LocalDate getPetitionedOn() {
        return petitionedOn;
    }

    public void setPetitionedOn(LocalDate petitionedOn) {
        this.petitionedOn = petitionedOn;
    }

    public LocalDate getPostmark() {
        return postmark;
    }

    public void setPostmark(LocalDate postmark) {
        this.postmark = postmark;
    }

    public String getBarcode() {
        return barcode;
    }

    public void setBarcode(String barcode) {
        this.barcode = barcode;
    }

    public Integer getEnclosures() {
        return enclosures;
    }

    public void setEnclosures(Integer enclosures) {
        this.enclosures = enclosures;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceNumber() {
        return sourceNumber;
    }

    public void setSourceNumber(String sourceNumber) {
        this.sourceNumber = sourceNumber;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
