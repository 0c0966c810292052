using System.Collections.Immutable;
using System.Numerics;
using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Access;

/// <summary>Виды ресурсов: how they go with kinds of fact, and which of them are about one person.</summary>
public static class ResourceKinds
{
    /// <summary>Gets all kinds.</summary>
    public static ImmutableArray<ResourceKind> All { get; } = [.. Enum.GetValues<ResourceKind>()];

    private static ImmutableArray<bool> Personal { get; } = [.. All.Select(IsAboutOnePerson)];

    /// <summary>Gives the resource of a kind of fact.</summary>
    /// <param name="kind">One kind.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none or several.</exception>
    public static ResourceKind Of(FactKinds kind) => BitOperations.IsPow2((long)kind)
        ? (ResourceKind)BitOperations.TrailingZeroCount((long)kind)
        : throw new ArgumentException($"Not one kind of fact. Kind={kind}", nameof(kind));

    /// <summary>Says whether a resource is about one person, so that whoever may see it of a person must name that person.</summary>
    /// <param name="kind">The resource.</param>
    /// <returns>Whether it is; what a journal or class has in common is not.</returns>
    public static bool IsPersonal(ResourceKind kind) => Personal[(int)kind];

    private static bool IsAboutOnePerson(ResourceKind kind) => kind is
        ResourceKind.Attendance or ResourceKind.Marks or ResourceKind.FinalMarks or ResourceKind.Enrolments or ResourceKind.Subgroups
        or ResourceKind.Guardians or ResourceKind.Statements or ResourceKind.Contacts or ResourceKind.Messages or ResourceKind.Printouts
        or ResourceKind.DataChanges or ResourceKind.Incidents or ResourceKind.SignIns or ResourceKind.DataReads or ResourceKind.Credentials
        or ResourceKind.Excuses or ResourceKind.PersonalData or ResourceKind.Waivers or ResourceKind.CorrectionActs or ResourceKind.Portfolios or ResourceKind.PersonalFiles or ResourceKind.Applications
        or ResourceKind.Findings;
}
