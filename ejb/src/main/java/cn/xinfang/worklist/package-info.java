/**
 * How people work through the list of petitions: views and columns of their own, what they opened last, taking out what is
 * shown. Changes no petition.
 */
package cn.xinfang.worklist;
