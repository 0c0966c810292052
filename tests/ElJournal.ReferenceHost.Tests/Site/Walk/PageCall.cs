using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>A request to a page or a form, and what access must allow for it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Pattern">The route that it goes to, as it is mapped.</param>
/// <param name="Path">The address.</param>
/// <param name="IsFor">Says of whom it must be let through, asking the access predicate.</param>
/// <param name="Fields">What a form sends.</param>
internal sealed record PageCall(string Method, string Pattern, string Path, Func<AccessLens, bool> IsFor, params ImmutableArray<(string Name, string Value)> Fields)
{
    /// <summary>Gets of what the page is a kind, where there are many and each takes its time: of those that are allowed one is sent. Null for one that is always sent.</summary>
    internal string? Kind { get; init; }

    internal static PageCall Get(string pattern, string path, Func<AccessLens, bool> isFor) => new("GET", pattern, path, isFor);

    internal static PageCall Get(string path, Func<AccessLens, bool> isFor) => Get(path, path, isFor);

    internal static PageCall Post(string pattern, string path, Func<AccessLens, bool> isFor, params ImmutableArray<(string Name, string Value)> fields) => new("POST", pattern, path, isFor, fields);

    internal static PageCall Post(string path, Func<AccessLens, bool> isFor, params ImmutableArray<(string Name, string Value)> fields) => Post(path, path, isFor, fields);

    public override string ToString() => $"{Method} {Path}";
}
