using ElJournal.Domain.Documents;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Printed results by the pupil, and other printouts by the class they are about.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PaperBook
{
    private readonly SchoolIndex school;
    private readonly Lazy<Groups<Printout>> reports;
    private readonly Groups<Paper> results;

    private PaperBook(SchoolIndex school)
    {
        var register = school.Register;
        this.school = school;
        reports = new Lazy<Groups<Printout>>(() => new Groups<Printout>(register.Classes.Length, school.StreamLedger<Printout>()
            .Where(p => p.Kind != PrintoutKind.Results)
            .Select(p => (p.Class is { } id ? register.OrdinalOf(id) : -1, p))));
        results = new Groups<Paper>(register.Pupils.Length, school.StreamLedger<Printout>()
            .Where(p => p is { Kind: PrintoutKind.Results, Pupil: not null })
            .Select(p => (register.OrdinalOf(p.Pupil!.Value), new Paper(p))));
    }

    internal static PaperBook Of(SchoolIndex school) => school.Parts.Get(static index => new PaperBook(index));

    /// <summary>Gives the printouts of a kind about a class, other than results.</summary>
    internal IEnumerable<Printout> ReportsOf(int schoolClass, PrintoutKind kind) => reports.Value[schoolClass].Where(p => p.Kind == kind);

    /// <summary>Gives the printed results of a pupil.</summary>
    internal ArraySegment<Paper> ResultsOf(PupilId pupil) => results[school.Register.OrdinalOf(pupil)];
}
