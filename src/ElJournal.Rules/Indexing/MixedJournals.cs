using ElJournal.Domain.Records;

namespace ElJournal.Rules.Indexing;

/// <summary>Journals without a class, as pupils of several classes share them: which classes their pupils come from, day by day.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class MixedJournals
{
    private readonly Audiences audiences;
    private readonly ILookup<(int Pupil, int Class), Membership> stays;
    private readonly ILookup<int, int> ofClass;

    internal MixedJournals(SchoolRegister register, Audiences audiences)
    {
        this.audiences = audiences;
        var mixed = Enumerable.Range(0, register.Journals.Length).Where(j => register.Journals[j].Class is null && audiences.OfJournal(j) >= 0).ToList();
        var pupils = mixed.SelectMany(j => audiences.MembersOf(audiences.OfJournal(j))).Select(m => m.Pupil).ToHashSet();
        var enrolled = register.Enrolments
            .Select(e => (Class: register.OrdinalOf(e.Class), Stay: Audiences.Member(register, e.Pupil, e.Span)))
            .Where(e => pupils.Contains(e.Stay.Pupil))
            .ToList();
        stays = enrolled.ToLookup(e => (e.Stay.Pupil, e.Class), e => e.Stay);
        var classesOf = enrolled.ToLookup(e => e.Stay.Pupil, e => e.Class);
        ofClass = mixed
            .SelectMany(j => audiences.MembersOf(audiences.OfJournal(j)).SelectMany(m => classesOf[m.Pupil]).Distinct().Select(c => (Class: c, Journal: j)))
            .ToLookup(j => j.Class, j => j.Journal);
    }

    /// <summary>Gives the journals without a class to which pupils of a class belong.</summary>
    internal IEnumerable<int> OfClass(int schoolClass) => ofClass[schoolClass];

    /// <summary>Says whether two such journals share a pupil of a class on a day.</summary>
    internal bool Share(int left, int right, int schoolClass, int day)
    {
        foreach (var member in audiences.MembersOf(left))
        {
            if (member.Includes(day)
                && stays[(member.Pupil, schoolClass)].Any(s => s.Includes(day))
                && audiences.MembersOf(right).Any(m => m.Pupil == member.Pupil && m.Includes(day)))
            {
                return true;
            }
        }

        return false;
    }
}
