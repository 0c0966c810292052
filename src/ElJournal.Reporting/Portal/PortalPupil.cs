using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Portal;

/// <summary>Обучающийся в выгрузке: whom it is for, and what they are told.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Class">The last class of the pupil on the days of the export.</param>
/// <param name="Guardians">Who is told, by id; at least one.</param>
internal sealed record PortalPupil(PupilId Id, ClassId Class, ImmutableArray<PortalGuardian> Guardians)
{
    /// <summary>Gets the lessons.</summary>
    internal List<PortalLesson> Lessons { get; } = [];

    /// <summary>Gets the marks.</summary>
    internal List<PortalMark> Marks { get; } = [];

    /// <summary>Gets the final marks.</summary>
    internal List<PortalFinal> Finals { get; } = [];

    /// <summary>Says whether all who are told may read something of the pupil in a journal.</summary>
    internal bool MayBeTold(SchoolAccess access, ResourceKind kind, Journal journal, Instant at)
    {
        var resource = access.Resolve(new AccessTarget(kind) { Journal = journal.Id, Pupil = ResourceKinds.IsPersonal(kind) ? Id : null });
        return Guardians.All(g => access.Decide(g.Actor, AccessAction.Read, resource, at).IsAllowed);
    }
}
