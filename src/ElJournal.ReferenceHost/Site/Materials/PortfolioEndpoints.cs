using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Портфолио обучающихся и педагогов: работы, проекты и достижения, что копятся годами.</summary>
internal static class PortfolioEndpoints
{
    internal const string Path = "/portfolio";

    internal static void MapPortfolios(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => PeopleOf(visit) is { IsEmpty: false } people ? PageResult.Of<PortfoliosPage>(new PortfoliosModel(people)) : Results.NotFound());
        routes.MapGet($"{Path}/{{person}}", async (string person, Visit visit) => Find(visit, person) is { } id ? await ShowAsync(visit, id, notice: null, StatusCodes.Status200OK) : Results.NotFound());
        routes.MapPost($"{Path}/{{person}}", AddAsync).WithMetadata(new UploadLimit());
    }

    /// <summary>Gives the address of a portfolio.</summary>
    internal static string AddressOf(string person) => $"{Path}/{Uri.EscapeDataString(person)}";

    /// <summary>Shows a portfolio; access has been asked.</summary>
    internal static async Task<IResult> ShowAsync(Visit visit, PersonId owner, Notice? notice, int status, MaterialDraft? draft = null)
    {
        PupilId? pupil = PupilId.TryParse(owner.Value, out var id) && visit.Register.Knows(id) ? id : null;
        if (pupil is not null)
        {
            await visit.NoteReadAsync(pupil);
        }

        var mayOpenDiary = pupil is { } known && visit.MayRead(new AccessTarget(ResourceKind.Marks) { Pupil = known });
        return PageResult.Of<PortfolioPage>(
            new PortfolioModel(
                mayOpenDiary ? DiaryHead.Of(visit, pupil!.Value, DiarySection.Portfolio) : null,
                owner.Value,
                visit.NameOf(owner.Value),
                [.. visit.Year.PortfolioOf(owner).OrderByDescending(i => i.Day).ThenByDescending(i => i.Recorded.At).Select(i => MaterialSight.ItemOf(visit, i))],
                visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Portfolios) { Person = owner }),
                draft,
                notice),
            status);
    }

    private static PersonId? Find(Visit visit, string person) =>
        PersonId.TryParse(person, out var id) && IsKnown(visit, id) && visit.MayRead(new AccessTarget(ResourceKind.Portfolios) { Person = id }) ? id : null;

    private static bool IsKnown(Visit visit, PersonId id) => visit.Register.Knows(PupilId.Parse(id.Value)) || visit.Register.Knows(StaffId.Parse(id.Value));

    private static async Task<IResult> AddAsync(string person, HttpContext context, Visit visit)
    {
        if (Find(visit, person) is not { } owner)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var fields = new FieldReader(form);
        var kind = fields.Choice("kind", "Вид", LedgerCodes.PortfolioKinds, PortfolioKind.Work);
        var day = fields.Day("day", "День");
        var input = MaterialInput.Read(fields);
        var draft = new MaterialDraft(Address: null, form);
        if (input.Content is not { } content)
        {
            return await ShowAsync(visit, owner, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft);
        }

        var reply = await MaterialEndpoints.AddAsync(visit, id => new PortfolioItem(id, owner, kind, content) { Day = day, Subject = form.Text("subject") }, input.File);
        return reply is DeskReply.Accepted
            ? await ShowAsync(visit.Again(), owner, Notice.Of(reply), StatusCodes.Status200OK)
            : await ShowAsync(visit.Again(), owner, Notice.Of(reply), StatusCodes.Status409Conflict, draft);
    }

    /// <summary>Gives whose portfolios who looks keeps: one's own first, then those of pupils by class and name.</summary>
    private static ImmutableArray<(string Class, string Id, string Name)> PeopleOf(Visit visit)
    {
        var kept = visit.ScopeOf(AccessAction.Enter, ResourceKind.Portfolios).People.Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        var pupils = visit.Register.Enrolments.Where(e => e.Span.Contains(visit.Today) && kept.Contains(e.Pupil.Value)).DistinctBy(e => e.Pupil)
            .Select(e => (Class: e.Class.Value, Id: e.Pupil.Value, Name: visit.NameOf(e.Pupil.Value)))
            .OrderBy(p => p.Class, StringComparer.Ordinal)
            .ThenBy(p => p.Name, StringComparer.Ordinal);
        var me = visit.Person.Value;
        return [.. kept.Contains(me) ? [("", me, visit.NameOf(me))] : Array.Empty<(string, string, string)>(), .. pupils];
    }
}
