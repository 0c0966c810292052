using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Библиотека школы: учебные материалы по предметам и темам, каталог воспитательной работы, документы.</summary>
internal static class LibraryEndpoints
{
    internal const string Path = "/library";

    /// <summary>As many materials as a page shows.</summary>
    private const int PageSize = 30;

    internal static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? section, string? subject, string? page, Visit visit) =>
            MayRead(visit) ? Show(visit, SectionOf(section ?? ""), notice: null, StatusCodes.Status200OK, subject, page: Paging.NumberIn(page)) : Results.NotFound());
        routes.MapPost(Path, AddAsync).WithMetadata(new UploadLimit());
    }

    /// <summary>Gives the address of a section.</summary>
    internal static string AddressOf(LibrarySection section, string? subject = null) =>
        $"{Path}?section={LedgerCodes.LibrarySections.Format(section)}{(subject is null ? "" : $"&subject={Uri.EscapeDataString(subject)}")}";

    /// <summary>Shows a section of the library; access has been asked.</summary>
    internal static IResult Show(Visit visit, LibrarySection section, Notice? notice, int status, string? subject = null, MaterialDraft? draft = null, int? page = null)
    {
        var all = visit.Readable<LibraryMaterial>().Select(m => m.Fact).Where(m => m.Section == section).ToList();
        return PageResult.Of<LibraryPage>(
            new LibraryModel(
                section,
                subject,
                [.. all.Select(m => m.Subject).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
                Paging.Cut(all.Where(m => string.IsNullOrEmpty(subject) || m.Subject == subject).OrderByDescending(m => m.Recorded.At), page, PageSize).Select(m => MaterialSight.ItemOf(visit, m)),
                SubjectsOf(visit),
                visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Library)),
                draft,
                notice),
            status);
    }

    private static LibrarySection SectionOf(string code) => LedgerCodes.LibrarySections.TryParse(code, out var section) ? section : LibrarySection.Learning;

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Library));

    private static async Task<IResult> AddAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var fields = new FieldReader(form);
        var section = fields.Choice("section", "Раздел", LedgerCodes.LibrarySections, LibrarySection.Learning);
        var input = MaterialInput.Read(fields);
        var draft = new MaterialDraft(Address: null, form);
        if (input.Content is not { } content)
        {
            return Show(visit, section, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft: draft);
        }

        var reply = await MaterialEndpoints.AddAsync(visit, id => new LibraryMaterial(id, section, content) { Subject = form.Text("subject"), Topic = form.Text("topic") }, input.File);
        return reply is DeskReply.Accepted
            ? Show(visit.Again(), section, Notice.Of(reply), StatusCodes.Status200OK)
            : Show(visit.Again(), section, Notice.Of(reply), StatusCodes.Status409Conflict, draft: draft);
    }

    private static ImmutableArray<string> SubjectsOf(Visit visit) => [.. visit.Register.Journals.Select(j => j.Subject).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
