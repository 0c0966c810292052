using System.Security.Claims;
using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Support;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ElJournal.Benchmarks.Access;

/// <summary>One decision about access under the act that says most of it, against ASP.NET Core's authorization with one requirement on the resource.</summary>
[MemoryDiagnoser]
public class AccessBenchmarks
{
    private SchoolAccess access = null!;
    private AccessActor teacher = null!;
    private AccessActor pupil = null!;
    private AccessResource own = null!;
    private AccessResource other = null!;
    private Instant at;

    private IAuthorizationService service = null!;
    private ClaimsPrincipal principal = null!;
    private Journal journal = null!;
    private OwnJournalRequirement[] requirements = [];

    [GlobalSetup]
    public void Setup()
    {
        var school = BenchmarkSchool.Of(1000);
        var register = school.Record.Register;
        access = SchoolAccess.Of(AccessPolicy.Compile(new Regulation(PackLibrary.Standard.Get("aleksandrovskaya-2021").Value)), school.Record);
        journal = register.Journals.First(j => j is { Teacher: not null, Class: not null });
        var member = register.Enrolments.First(e => e.Class == journal.Class).Pupil;
        var stranger = register.Journals.First(j => j.Teacher is not null && j.Teacher != journal.Teacher && j.Class != journal.Class);
        at = register.Clock.At(register.Year.DateOf(30), new LocalTime(12, 0));
        teacher = access.FindActor(PersonId.Parse(journal.Teacher!.Value.Value))!;
        pupil = access.FindActor(PersonId.Parse(member.Value))!;
        own = access.Resolve(new AccessTarget(ResourceKind.Marks) { Journal = journal.Id, Pupil = member });
        other = access.Resolve(new AccessTarget(ResourceKind.Marks) { Journal = stranger.Id, Pupil = member });
        requirements = [new OwnJournalRequirement()];
        service = new ServiceCollection().AddLogging().AddAuthorizationCore().BuildServiceProvider().GetRequiredService<IAuthorizationService>();
        principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(OwnJournalRequirement.Teacher, journal.Teacher!.Value.Value)], "benchmark"));
        if (!Decide_TeacherOwnJournal().IsAllowed || Decide_TeacherOtherJournal().IsAllowed || !Decide_PupilReadsOwn().IsAllowed || Decide_PupilWrites().IsAllowed)
        {
            throw new InvalidOperationException("The decisions are not those that the benchmark is about.");
        }
    }

    [Benchmark(Baseline = true)]
    public Task<AuthorizationResult> Authorize_AspNetCore() => service.AuthorizeAsync(principal, journal, requirements);

    [Benchmark]
    public AccessDecision Decide_TeacherOwnJournal() => access.Decide(teacher, AccessAction.Enter, own, at);

    [Benchmark]
    public AccessDecision Decide_TeacherOtherJournal() => access.Decide(teacher, AccessAction.Enter, other, at);

    [Benchmark]
    public AccessDecision Decide_PupilReadsOwn() => access.Decide(pupil, AccessAction.Read, own, at);

    [Benchmark]
    public AccessDecision Decide_PupilWrites() => access.Decide(pupil, AccessAction.Enter, own, at);
}
