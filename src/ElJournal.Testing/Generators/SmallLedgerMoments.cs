using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>The instants of facts that stand in no journal: of entry, of the thing itself, of its later stages.</summary>
internal static class SmallLedgerMoments
{
    internal static ImmutableArray<Instant?> Of(LedgerFact fact) => fact switch
    {
        Message message => [fact.Recorded.At, message.SentAt],
        Announcement notice => [fact.Recorded.At, notice.PublishedAt],
        Printout paper => [fact.Recorded.At, paper.PrintedAt, paper.VisaAt, paper.CheckedAt, paper.BoundAt, paper.HandedOverAt],
        HandOver handOver => [fact.Recorded.At, handOver.At],
        ArchiveCopy copy => [fact.Recorded.At, copy.MadeAt, copy.VerifiedAt],
        Check check => [fact.Recorded.At, check.MadeAt],
        Disagreement disagreement => [fact.Recorded.At, disagreement.FoundAt, disagreement.CorrectedAt, disagreement.ReportedAt],
        DataChange change => [fact.Recorded.At, change.FoundAt, change.ReportedAt, change.CorrectedAt],
        ReportRun run => [fact.Recorded.At, run.MadeAt],
        Incident incident => [fact.Recorded.At, incident.HappenedAt, incident.ReportedAt],
        JournalClosing closing => [fact.Recorded.At, closing.ClosedAt],
        PersonalDataState state => [fact.Recorded.At, state.ConfirmedAt],
        ReferenceState state => [fact.Recorded.At, state.ConfirmedAt],
        SignIn signIn => [fact.Recorded.At, signIn.At, signIn.EndedAt],
        DataRead read => [fact.Recorded.At, read.At],
        WeightChange change => [fact.Recorded.At, change.At],
        Substitution substitution => [fact.Recorded.At, substitution.At],
        CorrectionAct act => [fact.Recorded.At, act.ClosedAt],
        CredentialEvent issue => [fact.Recorded.At, issue.At],
        _ => [fact.Recorded.At],
    };
}
