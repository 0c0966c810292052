namespace ElJournal.Rules.Cases;

/// <summary>Gathers the cases that a change of facts touches.</summary>
internal sealed class TouchedCases
{
    private readonly HashSet<CaseSlice> slices = [];

    /// <summary>Gets the cases; one may be in several slices.</summary>
    internal IReadOnlyCollection<CaseSlice> Slices => slices;

    /// <summary>Adds cases of a part of the school.</summary>
    internal void Add(CaseKind kind, int part, CaseFilter only = default) => slices.Add(new CaseSlice(kind, part, only));

    /// <summary>Adds the cases of journals that depend on when their pupils have their last lesson of a day.</summary>
    internal void AddLastLessons(CaseKind kind, FactEffect effect)
    {
        foreach (var journal in effect.SharedJournals)
        {
            foreach (var day in effect.HourDays)
            {
                Add(kind, journal, CaseFilter.OnDay(day));
            }
        }
    }

    /// <summary>Adds the cases of all parts that have to do with days whose kind the calendar changed.</summary>
    internal void AddCalendarDays(CaseKind kind, FactEffect effect)
    {
        foreach (var day in effect.CalendarDays)
        {
            AddEverywhere(kind, CaseFilter.OnDay(day));
        }
    }

    /// <summary>Adds the cases about the pupils whom a fact of a ledger can reach; all cases where that is not known.</summary>
    internal void AddReachedPupils(CaseKind kind, FactEffect effect)
    {
        if (effect.ReachedPupils is not { } pupils)
        {
            AddEverywhere(kind);
            return;
        }

        foreach (var pupil in pupils)
        {
            AddEverywhere(kind, new CaseFilter { Pupil = pupil });
        }
    }

    /// <summary>Adds the cases that are the changed facts of a ledger themselves; all cases after a fact of another ledger.</summary>
    internal void AddOwn(CaseKind kind, FactEffect effect)
    {
        if (effect.Kinds != kind.MadeOf)
        {
            AddEverywhere(kind);
            return;
        }

        foreach (var fact in effect.Facts)
        {
            AddEverywhere(kind, new CaseFilter { Fact = fact });
        }
    }

    /// <summary>Adds cases in all parts of the school.</summary>
    internal void AddEverywhere(CaseKind kind, CaseFilter only = default) => slices.Add(new CaseSlice(kind, -1, only));
}
