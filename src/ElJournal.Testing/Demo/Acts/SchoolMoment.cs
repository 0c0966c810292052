using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>A moment that the demo school sets where its act sets none: once as its pack writes it, once as the demo reckons it by hand.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Rule">The rule as packs write it, in JSON.</param>
/// <param name="Due">The moment.</param>
internal sealed record SchoolMoment(string Norm, string Rule, DueMoment Due)
{
    /// <summary>Gets a value indicating whether the moment itself is still in time.</summary>
    internal bool IsMoment { get; init; }
}
