using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Распечатки: every printout, from the moment it was printed on.</summary>
public sealed class PrintoutSource : SchoolCaseSource<Printout>
{
    private PrintoutSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PrintoutSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "printout";

    /// <inheritdoc/>
    public override string Title => "распечатка";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Printouts;

    internal override FactKinds FormedOf => FactKinds.Printouts;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<Printout> c) => new("printout", c.Subject.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<Printout> c)
    {
        var register = c.School.Register;
        var day = c.Subject.PrintedAt is { } at ? $" {Wording.Of(register.Clock.DateOf(at))}" : "";
        var of = c.Subject.Journal is { } journal && register.FindJournal(journal) is { } known ? $", {CaseTitles.Journal(known)}"
            : c.Subject.Class is { } schoolClass ? $", класс {schoolClass}"
            : "";
        return $"{KindOf(c.Subject.Kind)}{day}{of}";
    }

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<Printout> c) => c.Subject.Journal;

    private protected override IEnumerable<SchoolCase<Printout>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        foreach (var printout in school.StreamLedger<Printout>())
        {
            var day = printout.PrintedAt is { } at ? register.Clock.DateOf(at) : register.Year.Last;
            var journal = printout.Journal is { } id ? register.FindJournal(id) : null;
            yield return AfterClosing(school, printout, day, Moment.OfEntry(printout.PrintedAt), (printout.Class ?? journal?.Class) is { } c ? register.OrdinalOf(c) : -1);
        }
    }

    private static string KindOf(PrintoutKind kind) => kind switch
    {
        PrintoutKind.Results => "распечатка результатов",
        PrintoutKind.JournalCopy => "бумажная копия журнала",
        PrintoutKind.ArchiveCopy => "бумажная копия архива",
        PrintoutKind.Summary => "сводная ведомость",
        PrintoutKind.ProgressReport => "отчёт об успеваемости",
        PrintoutKind.AttendanceReport => "отчёт о посещаемости",
        PrintoutKind.Report => "отчёт",
        _ => throw new InvalidOperationException("Unknown kind of printout."),
    };
}
