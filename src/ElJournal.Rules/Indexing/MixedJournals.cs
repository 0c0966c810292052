using ElJournal.Domain.Records;

namespace ElJournal.Rules.Indexing;

/// <summary>Journals in which pupils of a class sit though the journal is not that class's own: those without a class, and those of another class to which a pupil belongs at the same time.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class MixedJournals
{
    private readonly Audiences audiences;
    private readonly ILookup<(int Pupil, int Class), Membership> stays;
    private readonly ILookup<int, int> ofClass;
    private readonly ILookup<int, int> guests;

    internal MixedJournals(SchoolRegister register, Audiences audiences)
    {
        this.audiences = audiences;
        var mixed = Enumerable.Range(0, register.Journals.Length).Where(j => register.Journals[j].Class is null && audiences.OfJournal(j) >= 0).ToList();
        var elsewhere = MembersElsewhere(register, audiences);
        var pupils = mixed.SelectMany(j => audiences.MembersOf(audiences.OfJournal(j))).Concat(elsewhere.Select(e => e.Member)).Select(m => m.Pupil).ToHashSet();
        var enrolled = register.Enrolments
            .Select(e => (Class: register.OrdinalOf(e.Class), Stay: Audiences.Member(register, e.Pupil, e.Span)))
            .Where(e => pupils.Contains(e.Stay.Pupil))
            .ToList();
        stays = enrolled.ToLookup(e => (e.Stay.Pupil, e.Class), e => e.Stay);
        var staysOf = enrolled.ToLookup(e => e.Stay.Pupil);
        ofClass = mixed
            .SelectMany(j => audiences.MembersOf(audiences.OfJournal(j)).SelectMany(m => staysOf[m.Pupil]).Select(e => e.Class).Distinct().Select(c => (Class: c, Journal: j)))
            .ToLookup(j => j.Class, j => j.Journal);
        guests = elsewhere
            .SelectMany(e => staysOf[e.Member.Pupil].Where(s => s.Class != audiences.All[e.Audience].Class && s.Stay.Meets(e.Member)).Select(s => (s.Class, e.Audience)))
            .Distinct()
            .SelectMany(g => audiences.JournalsOf(g.Audience).Select(j => (g.Class, Journal: j)))
            .ToLookup(g => g.Class, g => g.Journal);
    }

    /// <summary>Gives the journals without a class to which pupils of a class belong.</summary>
    internal IEnumerable<int> OfClass(int schoolClass) => ofClass[schoolClass];

    /// <summary>Gives the journals of other classes in which pupils of a class sit while they belong to it.</summary>
    internal IEnumerable<int> GuestsOf(int schoolClass) => guests[schoolClass];

    /// <summary>Says whether two journals, not both of the class, share a pupil of a class on a day.</summary>
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

    /// <summary>Gives the members of audiences of a class who do not belong to that class alone: of another class by enrolment, or of several.</summary>
    private static List<(int Audience, Membership Member)> MembersElsewhere(SchoolRegister register, Audiences audiences)
    {
        const int None = -1, Several = -2;
        var home = new int[register.Pupils.Length];
        Array.Fill(home, None);
        foreach (var enrolment in register.Enrolments)
        {
            ref var of = ref home[register.OrdinalOf(enrolment.Pupil)];
            var schoolClass = register.OrdinalOf(enrolment.Class);
            of = of == None || of == schoolClass ? schoolClass : Several;
        }

        var found = new List<(int, Membership)>();
        for (var audience = 0; audience < audiences.All.Length; audience++)
        {
            if (audiences.All[audience].Class is >= 0 and var own)
            {
                found.AddRange(audiences.MembersOf(audience).Where(m => home[m.Pupil] != own).Select(m => (audience, m)));
            }
        }

        return found;
    }
}
