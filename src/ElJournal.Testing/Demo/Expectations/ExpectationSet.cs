using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>What is expected of a school under its act alone and under its own pack, and the remarks of the base pack.</summary>
/// <remarks>The writers tell what happened, and never what it means.</remarks>
internal sealed class ExpectationSet(params Expectation[] all)
{
    internal List<ExpectedRow> Remarks { get; } = [];

    /// <summary>Tells when what a duty asks was done.</summary>
    internal void Duty(string norm, in Occasion occasion, Instant? done, bool isNearMiss = false)
    {
        foreach (var one in all)
        {
            if (isNearMiss || done is null || !one.Rules.IsDone(norm, occasion, done.Value))
            {
                one.Take(one.Rules.Duty(norm, occasion, done), isNearMiss);
            }
        }
    }

    /// <summary>Tells whether what a ban forbids happened.</summary>
    internal void Ban(string norm, in Occasion occasion, bool isBroken, bool isNearMiss = false)
    {
        foreach (var one in isBroken || isNearMiss ? all : [])
        {
            one.Take(one.Rules.Ban(norm, occasion, isBroken), isNearMiss);
        }
    }

    /// <summary>Tells of a duty, seeded as a near miss, that was done, nobody knows when.</summary>
    internal void Done(string norm, in Occasion occasion)
    {
        foreach (var one in all)
        {
            one.Take(one.Rules.Done(norm, occasion), isNearMiss: true);
        }
    }

    /// <summary>Tells of a lawful case, seeded as a near miss, that a norm does not reach.</summary>
    internal void NotReached(string norm, in Occasion occasion)
    {
        foreach (var one in all)
        {
            one.Take(one.Rules.NotReached(norm, occasion), isNearMiss: true);
        }
    }

    /// <summary>Tells what the base pack remarks on.</summary>
    internal void Remark(string norm, CaseAbout about, Instant knownFrom) => Remarks.Add(BaseClauses.Remark(norm, about, knownFrom));
}
