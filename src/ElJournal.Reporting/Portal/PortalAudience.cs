using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Portal;

/// <summary>О ком выгрузка: pupils of the days and the class whose guardians have asked for the electronic form and may read the diary.</summary>
/// <remarks>Whoever has stated nothing, or does without the electronic form, is told by the school itself and not through a portal.</remarks>
internal sealed class PortalAudience
{
    private readonly PortalRequest request;
    private readonly LocalDate today;
    private readonly ILookup<GuardianId, FamilyStatement> statements;
    private readonly ILookup<PupilId, GuardianId> guardians;

    internal PortalAudience(PortalRequest request)
    {
        this.request = request;
        today = request.Source.Register.Clock.DateOf(request.At);
        statements = request.Source.ReadLedger<FamilyStatement>().ToLookup(s => s.Guardian);
        guardians = request.Source.ReadLedger<Guardianship>().Where(g => g.Span.Contains(today)).Select(g => (g.Pupil, g.Guardian)).Distinct().ToLookup(g => g.Pupil, g => g.Guardian);
        var days = new DateSpan(request.From, request.To);
        ImmutableArray<(PupilId Pupil, ClassId Class)> all =
        [
            .. request.Source.Register.Enrolments
                .Where(e => e.Span.Intersect(days) is not null && (request.Class is null || e.Class == request.Class))
                .OrderBy(e => e.Span.From ?? LocalDate.MinIsoValue)
                .GroupBy(e => e.Pupil, (pupil, classes) => (pupil, classes.Last().Class))
                .OrderBy(p => p.pupil),
        ];
        Erased = all.Count(p => request.Erased.Contains(p.Pupil));
        Pupils = [.. all.Where(p => !request.Erased.Contains(p.Pupil)).Select(p => new PortalPupil(p.Pupil, p.Class, GuardiansOf(p.Pupil))).Where(p => !p.Guardians.IsEmpty)];
        WithoutForm = all.Length - Erased - Pupils.Length;
    }

    /// <summary>Gets the pupils, by id.</summary>
    internal ImmutableArray<PortalPupil> Pupils { get; }

    /// <summary>Gets how many pupils stay out because nobody of their family is to be told electronically.</summary>
    internal int WithoutForm { get; }

    /// <summary>Gets how many pupils stay out because their personal data were erased.</summary>
    internal int Erased { get; }

    private ImmutableArray<PortalGuardian> GuardiansOf(PupilId pupil)
    {
        var diary = request.Access.Resolve(new AccessTarget(ResourceKind.Marks) { Pupil = pupil });
        return
        [
            .. guardians[pupil].Order()
                .Select(g => (Guardian: g, Form: AgreedForm.Of(statements[g], g, pupil, today), Actor: request.Access.FindActor(PersonId.Parse(g.Value))))
                .Where(g => g.Form.Statement?.Kind == FamilyStatementKind.Electronic && g.Actor is not null && request.Access.Decide(g.Actor, AccessAction.Read, diary, request.At).IsAllowed)
                .Select(g => new PortalGuardian(g.Guardian, g.Actor!, g.Form.Unwanted)),
        ];
    }
}
