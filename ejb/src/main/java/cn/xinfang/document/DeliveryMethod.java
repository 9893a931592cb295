package cn.xinfang.document;

/** Methods of service, by analogy with Articles 87 to 95 of the Civil Procedure Law. */
public enum DeliveryMethod {

    DIRECT("直接送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    LEFT_AT_RESIDENCE("留置送达"),
    ENTRUSTED("委托送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    DeliveryMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
