package cn.xinfang.docket;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.handling.ClaimResult;

/** @param result null until an opinion decides the claim */
public record ClaimLine(Claim claim, ClaimResult result) {
}
