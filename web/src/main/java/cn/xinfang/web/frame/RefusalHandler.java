package cn.xinfang.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;

import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;

/**
 * Tells the person what a thrown exception means: a refusal stands above the page he is on; what he may not see does not
 * exist; anything else gets a number that is also in the log. Never shows a stack trace.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var queued = events.next().getContext();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, queued.getException(), queued.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        var refused = cause(thrown, RefusedException.class);
        if (refused.isPresent() && phase != PhaseId.RENDER_RESPONSE) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refused.get().refusal().text(), null));
            faces.validationFailed();
        } else if (cause(thrown, NotFoundException.class).isPresent()) {
            leave(faces, 404, "missing", null);
        } else if (cause(thrown, EJBAccessException.class).isPresent()) {
            leave(faces, 403, "forbidden", null);
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            redirect(faces, "/expired.xhtml");
        } else {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(System.Logger.Level.ERROR, "Incident " + incident, thrown);
            leave(faces, 500, "failed", incident);
        }
    }

    private static void leave(FacesContext faces, int status, String page, String incident) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(faces, "/error/" + page + ".xhtml" + (incident == null ? "" : "?incident=" + incident));
            return;
        }
        try {
            ExternalContext external = faces.getExternalContext();
            external.getRequestMap().put("incident", incident);
            external.responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String path) {
        try {
            ExternalContext external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> wanted) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
        }
        return Optional.empty();
    }
}
