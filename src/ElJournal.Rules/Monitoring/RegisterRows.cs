namespace ElJournal.Rules.Monitoring;

/// <summary>The rows of a register with one replaced, kind by kind.</summary>
internal sealed class RegisterRows(FactChange change)
{
    private bool hasTaken;

    /// <summary>Gives a fact of which there is but one; one that is put in takes the place of what was made up for want of it.</summary>
    internal T One<T>(T fact)
        where T : notnull
    {
        if (change is { Before: null, After: T stated })
        {
            return stated;
        }

        if (!Equals(fact, change.Before))
        {
            return fact;
        }

        hasTaken = true;
        return (T)(change.After ?? throw new ArgumentException($"A school year cannot be without. Fact={fact}", nameof(fact)));
    }

    /// <summary>Asserts that the row to take out was met.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    internal void NeedTaken()
    {
        if (change.Before is { } row && !hasTaken)
        {
            throw new ArgumentException($"There is no such row. Row={row}", nameof(change));
        }
    }

    /// <summary>Shows the facts of a kind but the one to take out, and the one to put in.</summary>
    internal void Each<T>(IEnumerable<T> facts, Action<T> show)
        where T : notnull
    {
        foreach (var fact in facts)
        {
            if (!hasTaken && Equals(fact, change.Before))
            {
                hasTaken = true;
            }
            else
            {
                show(fact);
            }
        }

        if (change.After is T after)
        {
            show(after);
        }
    }
}
