using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Import.Tables;

namespace ElJournal.Import.Tests.Support;

/// <summary>Writes ledgers as the sheets of the contract.</summary>
internal static class LedgerTableWriter
{
    /// <summary>Gives the name, the header and the rows of each ledger of which the record says that it holds it completely.</summary>
    internal static IEnumerable<(string Name, string Header, IEnumerable<object?[]> Rows)> Sheets(SchoolYearRecord record)
    {
        var kept = record.Register.Coverage.Statements.Select(s => s.Kind).ToHashSet();
        var facts = Ledgers.All(record).ToLookup(f => LedgerKinds.All.Single(k => k.FactType == f.GetType()).Kind);
        return LedgerSheets.All.Where(s => kept.Contains(s.Kinds)).Select(s => (s.Name, string.Join(',', s.Columns), facts[s.Kinds].Select(RowOf)));
    }

    /// <summary>Leaves out of a fact what its sheet has no column for.</summary>
    internal static LedgerFact AsTheSheetHasIt(LedgerFact fact) => fact with { Recorded = RecordedOf(fact) };

    private static Provenance RecordedOf(LedgerFact fact) => fact switch
    {
        FamilyContact or Excuse or CorrectionAct or Material => fact.Recorded,
        FamilyStatement or OrderEntry or PlannedTopic or ActApproval => fact.Recorded with { By = null },
        _ => Provenance.Unknown,
    };

    private static object?[] RowOf(LedgerFact fact) => fact switch
    {
        Guardianship g => [g.Guardian, g.Pupil, g.Span.From, g.Span.To],
        FamilyStatement s => [s.Guardian, s.Pupil, LedgerCodes.FamilyStatementKinds.Format(s.Kind), s.Date, s.Span.To, s.Contact, Topics(s.Unwanted), s.Recorded.At],
        FamilyContact c => [c.Id, c.Guardian, LedgerCodes.ContactKinds.Format(c.Kind), c.Source is { } source ? LedgerCodes.ContactSources.Format(source) : null, c.Recorded.At, c.Recorded.By],
        Message m => [m.Id, m.SentAt, m.Sender, m.Recipient, m.Pupil, Topics(m.Topics), LedgerCodes.MessageChannels.Format(m.Channel), m.IsBulk, m.IsNotice, m.ReplyTo],
        Announcement a => [a.Id, a.PublishedAt, a.Author, a.Class, Topics(a.Topics)],
        Printout p =>
        [
            p.Id, LedgerCodes.PrintoutKinds.Format(p.Kind), p.PrintedAt, p.Pupil, p.Guardian, p.Class, p.Journal, p.Period, p.Span.From, p.Span.To, p.Pages, p.Digest,
            p.VisaBy, p.VisaAt, p.CheckedBy, p.CheckedAt, p.BoundAt, p.HandedOverAt,
        ],
        HandOver h => [h.Id, h.At, h.Giver, h.Taker, h.Class, h.Journal, h.Digest],
        ArchiveCopy c => [c.Id, c.Archive, c.MadeAt, c.Medium, c.Room, c.VerifiedAt, c.Digest],
        OrderEntry o => [o.Id, o.Number, o.Date, LedgerCodes.OrderKinds.Format(o.Kind), o.Pupil, o.Class, o.Effective, o.Recorded.At],
        Check c => [c.Id, LedgerCodes.CheckKinds.Format(c.Kind), c.Class, c.Journal, c.MadeAt, c.By],
        Disagreement d => [d.Id, d.Check, d.Journal, d.FoundAt, d.CorrectedAt, d.ReportedAt],
        DataChange c => [c.Id, c.Class, c.Pupil, c.FoundAt, c.ReportedAt, c.CorrectedAt, c.By],
        ReportRun r => [r.Id, LedgerCodes.ReportKinds.Format(r.Kind), r.MadeAt, r.From, r.To, r.Class, r.Period, r.By],
        PlanItem i => [i.Id, i.Title, i.Due, i.DoneOn, i.By],
        Incident i => [i.Id, LedgerCodes.IncidentKinds.Format(i.Kind), i.Person, i.HappenedAt, i.ReportedAt],
        SignIn s => [s.Account, s.At, s.Device, s.EndedAt],
        DataRead r => [r.Account, r.At, r.Pupil, Topics(r.Topics)],
        CredentialEvent e => [e.Account, LedgerCodes.CredentialEventKinds.Format(e.Kind), e.At, e.By, e.Owner, e.Receiver],
        PlannedTopic t => [t.Journal, t.Number, t.Topic, t.Hours, t.Recorded.At],
        Excuse e => [e.Person, e.Span.From, e.Span.To, LedgerCodes.ExcuseReasons.Format(e.Reason), e.Recorded.At, e.Recorded.By],
        PersonalDataState s => [s.Person, LedgerCodes.PersonKinds.Format(s.Kind), s.IsComplete, s.ConfirmedAt],
        ReferenceState s => [LedgerCodes.ReferenceSections.Format(s.Section), s.ValidFrom, s.ConfirmedAt],
        JournalClosing c => [c.Journal, c.ClosedAt, c.By],
        AssessmentKindNote n => [n.Kind, n.IsControl],
        WeightChange c => [c.Assessment, c.Journal, c.At, c.Before, c.After, c.By],
        Substitution s => [s.Journal, s.Days.From, s.Days.To, s.Substitute, s.At],
        CorrectionAct a => [a.Id, a.Pupil, a.Journal, a.Period, a.Reason, a.ClosedAt, a.Recorded.At, a.Recorded.By],
        ActApproval a => [a.Act, a.Approver, a.Recorded.At],
        JournalMaterial m => [m.Id, m.Journal, LedgerCodes.MaterialKinds.Format(m.Kind), m.Lesson, m.Topic, m.AnswerBy, .. ContentOf(m)],
        LibraryMaterial m => [m.Id, LedgerCodes.LibrarySections.Format(m.Section), m.Subject, m.Topic, .. ContentOf(m)],
        PortfolioItem i => [i.Id, i.Owner, LedgerCodes.PortfolioKinds.Format(i.Kind), i.Day, i.Subject, .. ContentOf(i)],
        PersonalFileItem i => [i.Id, i.Pupil, i.Dated, .. ContentOf(i)],
        PortalExport e => [e.Id, e.Recipient, e.From, e.To, e.Class, e.Pupils, e.Digest, e.At, e.Giver, e.Answer is { } answer ? LedgerCodes.PortalAnswers.Format(answer) : null, e.AnsweredAt],
        AdmissionApplication a =>
        [
            a.Id, a.Number, a.Received, a.Applicant, a.Contact, a.Child, a.BornOn, a.Grade, a.Documents, a.Decision is { } decision ? LedgerCodes.AdmissionDecisions.Format(decision) : null, a.DecidedAt, a.Reason,
            a.Order, a.Pupil, a.EnrolledAt, a.Recorded.At, a.Recorded.By,
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No sheet of this kind."),
    };

    private static object?[] ContentOf(Material material) =>
    [
        material.Content.Title, material.Content.Text, material.Content.Link, material.Content.File?.Name, material.Content.File?.MediaType, material.Content.File?.Size, material.Content.File?.Digest,
        material.Recorded.At, material.Recorded.By,
    ];

    private static string Topics(MessageTopics topics) => string.Join(' ', LedgerCodes.MessageTopics.Codes.Where(c => topics.HasFlag(c.Value)).Select(c => c.Text));
}
