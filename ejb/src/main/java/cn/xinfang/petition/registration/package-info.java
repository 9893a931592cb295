/** How a petition comes in: registration, correction, confirmed classes of its claims. */
package cn.xinfang.petition.registration;
