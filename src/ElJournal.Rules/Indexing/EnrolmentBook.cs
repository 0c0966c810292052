namespace ElJournal.Rules.Indexing;

/// <summary>Who belongs to which class when, by class and by pupil.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class EnrolmentBook
{
    private readonly Groups<Membership> byClass;
    private readonly Groups<(int Class, Membership Days)> byPupil;

    private EnrolmentBook(SchoolIndex school)
    {
        var register = school.Register;
        var all = register.Enrolments
            .Select(e => (Class: register.OrdinalOf(e.Class), Days: Audiences.Member(register, e.Pupil, e.Span)))
            .OrderBy(e => e.Days.Pupil)
            .ThenBy(e => e.Class)
            .ThenBy(e => e.Days.FirstDay)
            .ToList();
        byClass = new Groups<Membership>(register.Classes.Length, all.Select(e => (e.Class, e.Days)));
        byPupil = new Groups<(int Class, Membership Days)>(register.Pupils.Length, all.Select(e => (e.Days.Pupil, e)));
    }

    internal static EnrolmentBook Of(SchoolIndex school) => school.RegisterParts.Get(static index => new EnrolmentBook(index));

    /// <summary>Gives the memberships of a class, by pupil.</summary>
    internal ArraySegment<Membership> OfClass(int schoolClass) => byClass[schoolClass];

    /// <summary>Says whether a pupil belongs to any class on a day.</summary>
    internal bool IsEnrolled(int pupil, int day)
    {
        foreach (var (_, days) in byPupil[pupil])
        {
            if (days.Includes(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a pupil belongs to a class on a day.</summary>
    internal bool IsIn(int pupil, int schoolClass, int day)
    {
        foreach (var (own, days) in byPupil[pupil])
        {
            if (own == schoolClass && days.Includes(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the classes to which a pupil belongs on a day, or ever where the day is not known.</summary>
    internal IEnumerable<int> ClassesOf(int pupil, int? day) => byPupil[pupil].Where(e => day is not { } on || e.Days.Includes(on)).Select(e => e.Class).Distinct();

    /// <summary>Gives the class in which a pupil is last in a span of days, the first by id of several; -1 when it is in none.</summary>
    internal int LastClassOf(int pupil, int firstDay, int lastDay)
    {
        var (found, latest) = (-1, int.MinValue);
        foreach (var (schoolClass, days) in byPupil[pupil])
        {
            var last = Math.Min(days.LastDay, lastDay);
            if (last >= Math.Max(days.FirstDay, firstDay) && last > latest)
            {
                (found, latest) = (schoolClass, last);
            }
        }

        return found;
    }
}
