using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Access;

namespace ElJournal.Rules.Desk;

/// <summary>Whom and what a fact of a ledger is about, as access asks.</summary>
public static class LedgerTargets
{
    /// <summary>Names what a fact is about, for whoever lists facts and must know which of them somebody may read.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="author">Who recorded it, or null when that is not known.</param>
    /// <returns>The target; what the fact does not name ties nobody to it.</returns>
    public static AccessTarget Of(LedgerFact fact, PersonId? author)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Of(new AccessTarget(ResourceKinds.Of(LedgerKinds.KindOf(fact).Kind)) { Author = author }, fact);
    }

    /// <summary>Names in a target what a fact names; what it does not name ties nobody to it.</summary>
    internal static AccessTarget Of(AccessTarget target, LedgerFact fact) => fact switch
    {
        Guardianship g => target with { Pupil = g.Pupil },
        FamilyStatement s => target with { Person = Person(s.Guardian.Value) },
        FamilyContact c => target with { Person = Person(c.Guardian.Value) },
        Message m => target with { Pupil = m.Pupil, Author = m.Sender ?? target.Author, Addressee = m.Recipient },
        Announcement a => target with { Class = a.Class },
        Printout p => target with { Pupil = p.Pupil, Class = p.Class, Journal = p.Journal },
        HandOver h => target with { Class = h.Class, Journal = h.Journal },
        OrderEntry o => target with { Pupil = o.Pupil, Class = o.Class },
        Check c => target with { Class = c.Class, Journal = c.Journal },
        Disagreement d => target with { Journal = d.Journal },
        DataChange d => target with { Pupil = d.Pupil, Class = d.Class },
        ReportRun r => target with { Class = r.Class },
        Incident i => target with { Person = i.Person },
        PersonalDataState s => s.Kind == PersonKind.Pupil ? target with { Pupil = PupilId.Parse(s.Person.Value) } : target with { Person = s.Person },
        SignIn s => target with { Person = Person(s.Account.Value) },
        DataRead d => target with { Pupil = d.Pupil, Author = Person(d.Account.Value) },
        CredentialEvent c => target with { Person = c.Holder, Addressee = c.Receiver },
        PlannedTopic t => target with { Journal = t.Journal },
        Excuse e => target with { Person = e.Person },
        JournalClosing c => target with { Journal = c.Journal },
        WeightChange c => target with { Journal = c.Journal },
        Substitution s => target with { Journal = s.Journal },
        CorrectionAct a => target with { Journal = a.Journal, Pupil = a.Pupil },
        JournalMaterial m => target with { Journal = m.Journal },
        PortfolioItem i => target with { Person = i.Owner },
        PersonalFileItem i => target with { Pupil = i.Pupil },
        PortalExport e => target with { Class = e.Class },
        AdmissionApplication a => target with { Pupil = a.Pupil },
        _ => target,
    };

    private static PersonId Person(string id) => PersonId.Parse(id);
}
