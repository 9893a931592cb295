package cn.xinfang.interconnection;

import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.interconnection.media.MediaExport;
import cn.xinfang.interconnection.media.MediaImport;
import cn.xinfang.interconnection.quarantine.Refusing;
import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.interconnection.reconciliation.MorningWork;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception;
import cn.xinfang.interconnection.restoration.ReadBack;
import cn.xinfang.interconnection.restoration.ReadBackReception;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.journal.ProjectionCheck;
import cn.xinfang.journal.Reactions;
import cn.xinfang.journal.Writing;
import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.reference.HolidayYears;
import cn.xinfang.reference.NewcomerSharing;
import cn.xinfang.reference.ReferenceProjector;
import cn.xinfang.reference.ReferenceStreams;
import cn.xinfang.reference.store.ReferenceStore;

/** The beans of the journal, the exchange and the reference data, as the server has them, and the notes of the tests. */
final class NodeBeans {

    static final Class<?>[] ALL = {
        NoteProjector.class, NoteReactor.class, JournalStore.class, Journal.class, ForeignEntries.class, Reactions.class,
        ReactorCursors.class,
        PackageFolder.class, BehindMarks.class, PackageContents.class, Outbox.class, Inbox.class, Arrivals.class,
        StreamApplication.class, StagedPackages.class, WaitingStreams.class, DamagedPackages.class, Resending.class,
        Refusing.class, Replay.class, CityLine.class, CountyRounds.class, UrgentLane.class,
        Exchange.class, Writing.class, LifeStore.class, Restoration.class, ReadBack.class,
        ToldMarks.class, RestorationCheck.class, ReadBackReception.class, RunQueue.class, RunRequests.class,
        Reception.class, PackageTransfer.class, ExchangeEvidence.class, ReconciliationReception.class,
        MorningWork.class, MorningBook.class, InspectionStore.class, JournalInspection.class, ProjectionCheck.class, MediaExport.class,
        MediaImport.class, ReferenceProjector.class, ReferenceStreams.class, ReferenceStore.class, HolidayYears.class,
        NewcomerSharing.class, CalendarStore.class};

    private NodeBeans() {
    }
}
