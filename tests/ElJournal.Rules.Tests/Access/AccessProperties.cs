using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Access;

/// <summary>What holds of access whatever the norms are.</summary>
[Laws(80, "20230912,7")]
public sealed class AccessProperties
{
    private const int Requests = 40;

    private static readonly ImmutableArray<(ImmutableArray<AccessNorm> Norms, SchoolAccess Access)> Shipped =
        [.. PackLibrary.Standard.Ids.Select(id => new Regulation(PackLibrary.Standard.Get(id).Value)).Select(r => (r.Access, AccessSchool.Under(r)))];

    [Property]
    public void Compiled_table_decides_as_drawn_norms_read(int seed)
    {
        var dice = new AccessDice(seed);
        var norms = dice.Norms();
        AssertAsTheyRead(dice, norms, Access(norms));
    }

    [Property]
    public void Compiled_table_decides_as_shipped_norms_read(int seed)
    {
        var (norms, access) = ShippedFor(seed);
        AssertAsTheyRead(new AccessDice(seed), norms, access);
    }

    [Property]
    public void Adding_a_prohibition_never_turns_deny_into_allow(int seed)
    {
        var dice = new AccessDice(seed);
        var norms = dice.Norms();
        var (before, after) = (Access(norms), Access(norms.Add(dice.Norm(99, AccessEffect.Forbid))));
        for (var i = 0; i < Requests; i++)
        {
            var (actor, action, target, at) = (dice.Person(), dice.Action(), dice.Target(), dice.At());
            Assert.True(Allows(before, actor, action, target, at) || !Allows(after, actor, action, target, at), $"{actor} {action} {target} {at}");
        }
    }

    [Property]
    public void Order_of_norms_does_not_matter(int seed)
    {
        var dice = new AccessDice(seed);
        var norms = dice.Norms();
        var (one, other) = (Access(norms), Access(dice.Shuffled(norms)));
        for (var i = 0; i < Requests; i++)
        {
            var (actor, action, target, at) = (dice.Person(), dice.Action(), dice.Target(), dice.At());
            Assert.Equal(one.Decide(one.FindActor(actor)!, action, one.Resolve(target), at), other.Decide(other.FindActor(actor)!, action, other.Resolve(target), at));
        }
    }

    [Property]
    public void Scope_includes_exactly_what_decisions_allow_one_by_one(int seed)
    {
        var dice = new AccessDice(seed);
        var access = seed % 2 == 0 ? Access(dice.Norms()) : ShippedFor(seed).Access;
        var (actor, action, at) = (access.FindActor(dice.Person())!, dice.Action(), dice.At());
        var scope = access.ScopeOf(actor, action, dice.Target().Kind, at);
        for (var i = 0; i < Requests; i++)
        {
            var resource = access.Resolve(dice.Target(scope.Kind));
            var allowed = access.Decide(actor, action, resource, at).IsAllowed;
            Assert.True(scope.Includes(resource) == allowed, $"{actor.Id} {action} {resource.Target} {at}");
            Assert.False(allowed && scope.IsEmpty);
            Assert.False(!allowed && scope.IsAll);
        }
    }

    [Property]
    public void Nobody_without_a_category_may_do_anything(int seed)
    {
        var dice = new AccessDice(seed);
        var access = Access(dice.Norms());
        for (var i = 0; i < Requests; i++)
        {
            var (actor, action, target, at) = (access.FindActor(dice.Person())!, dice.Action(), dice.Target(), dice.At());
            Assert.False(actor.CategoriesAt(at).IsEmpty && access.Decide(actor, action, access.Resolve(target), at).IsAllowed, $"{actor.Id} {action} {target} {at}");
        }
    }

    [Property]
    public void Right_of_a_substitute_begins_and_ends_with_the_substitution(int seed)
    {
        var dice = new AccessDice(seed);
        var access = Shipped[0].Access;
        var at = dice.At();
        var runs = at >= AccessSchool.Substituted.SubstitutionRecordedAt && AccessSchool.Register.Clock.DateOf(at) == AccessSchool.Day;

        Assert.Equal(runs, Allows(access, AccessSchool.Id("t-003"), AccessAction.Enter, AccessSchool.Of(ResourceKind.LessonEntries, AccessSchool.Substituted), at));
        Assert.False(Allows(access, AccessSchool.Id("t-003"), AccessAction.Enter, AccessSchool.Of(ResourceKind.LessonEntries, AccessSchool.Usual), at));
    }

    [Property]
    public void Explanation_of_any_decision_names_its_norms_and_says_why(int seed)
    {
        var dice = new AccessDice(seed);
        var access = ShippedFor(seed).Access;
        for (var i = 0; i < Requests; i++)
        {
            var (actor, action, resource, at) = (access.FindActor(dice.Person())!, dice.Action(), access.Resolve(dice.Target()), dice.At());
            var explained = access.Explain(actor, action, resource, at);

            Assert.Equal(access.Decide(actor, action, resource, at), explained.Decision);
            Assert.NotNull(explained.Decision.Norm);
            Assert.Equal(explained.Decision.Norm, explained.Norms[0]);
            Assert.NotEmpty(explained.Reasons);
            Assert.Equal(explained.Decision.IsAllowed, explained.Help.IsEmpty);
        }
    }

    private static (ImmutableArray<AccessNorm> Norms, SchoolAccess Access) ShippedFor(int seed) => Shipped[Math.Abs(seed % Shipped.Length)];

    private static void AssertAsTheyRead(AccessDice dice, ImmutableArray<AccessNorm> norms, SchoolAccess access)
    {
        for (var i = 0; i < Requests; i++)
        {
            var (actor, action, target, at) = (dice.Person(), dice.Action(), dice.Target(), dice.At());
            Assert.True(NaiveAccess.Allows(norms, actor, action, target, at) == Allows(access, actor, action, target, at), $"{actor} {action} {target} {at}");
        }
    }

    private static bool Allows(SchoolAccess access, PersonId actor, AccessAction action, AccessTarget target, Instant at) =>
        access.Decide(access.FindActor(actor)!, action, access.Resolve(target), at).IsAllowed;

    private static SchoolAccess Access(ImmutableArray<AccessNorm> norms) =>
        new(AccessPolicy.Compile(norms.OrderBy(static _ => 0)), AccessSchool.Register, AccessSchool.Guardianships, [LessonSubstitution.Of(AccessSchool.Substituted)!]);
}
