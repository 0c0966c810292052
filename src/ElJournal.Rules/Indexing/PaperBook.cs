using ElJournal.Domain.Documents;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Printouts by the class or the pupil they are about.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PaperBook
{
    private readonly ILookup<(int Class, PrintoutKind Kind), Printout> byClass;
    private readonly ILookup<PupilId, Printout> resultsByPupil;

    private PaperBook(SchoolIndex school)
    {
        var all = school.Ledger<Printout>();
        byClass = all.Where(p => p.Class is not null).ToLookup(p => (school.Register.OrdinalOf(p.Class!.Value), p.Kind));
        resultsByPupil = all.Where(p => p is { Kind: PrintoutKind.Results, Pupil: not null }).ToLookup(p => p.Pupil!.Value);
    }

    internal static PaperBook Of(SchoolIndex school) => school.Parts.Get(static index => new PaperBook(index));

    /// <summary>Gives the printouts of a kind about a class.</summary>
    internal IEnumerable<Printout> OfClass(int schoolClass, PrintoutKind kind) => byClass[(schoolClass, kind)];

    /// <summary>Gives the printed results of a pupil.</summary>
    internal IEnumerable<Printout> ResultsOf(PupilId pupil) => resultsByPupil[pupil];
}
