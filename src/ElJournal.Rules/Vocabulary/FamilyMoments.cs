using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты семей: what guardians were told and what they stated.</summary>
public static class FamilyMoments
{
    /// <summary>The families of the class were told that the journal has no paper version, by the reading of whom to tell.</summary>
    public static readonly Choice<CaseMoment<ClassSpanCase>> ToldPaperless = new(
        KnownReadings.Guardian,
        ("a", Told("told-paperless", "родителям класса объявлено, что бумажного журнала нет, или одному из родителей каждого написано об этом", isEach: false)),
        ("b", Told("told-paperless.each", "родителям класса объявлено, что бумажного журнала нет, или каждому родителю написано об этом", isEach: true)));

    /// <summary>The guardian's application for information in electronic form is on record.</summary>
    public static readonly CaseMoment<SchoolCase<FamilyTie>> ApplicationCollected = new(
        "application.collected",
        "заявление родителя об электронном информировании получено",
        FactKinds.Guardians | FactKinds.Enrolments | FactKinds.Statements,
        static (in SchoolCase<FamilyTie> c) => Happening.FirstSince(
            StatementBook.Of(c.School).Of(c.Subject.Guardian, c.Subject.Pupil).Where(s => s.Kind == FamilyStatementKind.Electronic).Select(s => new Happening(s.RecordedAt, Truth.Yes)),
            Instant.MinValue))
    {
        UnknownBecause = "не записано, когда заявление получено",
    };

    private static CaseMoment<ClassSpanCase> Told(string id, string wording, bool isEach) => new(
        id,
        wording,
        FactKinds.Classes | FactKinds.Announcements | FactKinds.Messages | FactKinds.Guardians | FactKinds.Enrolments | FactKinds.Calendar | FactKinds.Periods,
        (in ClassSpanCase c) => PaperlessBook.Of(c.School).ToldTo(c.Class, isEach))
    {
        Needs = FactKinds.Announcements | FactKinds.Messages | FactKinds.Guardians | FactKinds.Enrolments,
        UnknownBecause = "не записано, когда об этом сказали",
    };
}
