using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Контакты семьи и согласованная форма сведений: the guardian enters both; what comes on paper, staff enters with its source.</summary>
internal static class ContactsEndpoints
{
    internal const string Path = "/contacts";
    internal const string RemovePath = $"{Path}/remove";
    internal const string FormPath = $"{Path}/form";

    internal static void MapContacts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? guardian, string? page, Visit visit, TextStore texts) => OpenAsync(visit, texts, guardian, Paging.NumberIn(page)));
        routes.MapPost(Path, AddAsync);
        routes.MapPost(RemovePath, RemoveAsync);
        routes.MapPost(FormPath, AgreeAsync);
    }

    private static async Task<IResult> OpenAsync(Visit visit, TextStore texts, string? guardian, int page)
    {
        var reader = new ContactsReader(visit, texts);
        return reader.Find(guardian) is { } found ? await ShowAsync(visit, reader.Read(found))
            : visit.IsStaff && guardian is null && reader.Read(guardian: null, page: page) is { Guardians.Items.IsEmpty: false } list ? await ShowAsync(visit, list)
            : Results.NotFound();
    }

    private static async Task<IResult> ShowAsync(Visit visit, ContactsModel model, int status = StatusCodes.Status200OK)
    {
        await visit.NoteReadAsync(pupil: null);
        return PageResult.Of<ContactsPage>(model, status);
    }

    private static async Task<IResult> AddAsync(HttpContext context, Visit visit, TextStore texts)
    {
        var (form, reader) = (context.Request.Form, new ContactsReader(visit, texts));
        if (reader.Find(form["guardian"]) is not { } guardian)
        {
            return Results.NotFound();
        }

        var isOwn = guardian.Value == visit.Person.Value;
        if (SentContact.Check(form, isOwn, out var contact) is { } wrong)
        {
            return await ShowAsync(visit, reader.Read(guardian, wrong), StatusCodes.Status400BadRequest);
        }

        return await ReplyAsync(visit, texts, guardian, await visit.SubmitAsync(at =>
        [
            new WordedCommand(
                new RecordLedgerFact(new FamilyContact(ContactId.Parse($"c-{at.ToUnixTimeMilliseconds()}"), guardian, contact!.Kind) { Source = contact.Source }), contact.Value),
        ]));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, Visit visit, TextStore texts)
    {
        var (form, reader) = (context.Request.Form, new ContactsReader(visit, texts));
        return reader.Find(form["guardian"]) is { } guardian && reader.Find(guardian, form["contact"].ToString()) is { Fact: not null } found
            ? await ReplyAsync(visit, texts, guardian, await visit.SubmitAsync(reason: null, new WithdrawFact(found.Address, form.VersionIn("version"))))
            : Results.NotFound();
    }

    private static async Task<IResult> AgreeAsync(HttpContext context, Visit visit, TextStore texts)
    {
        var (form, reader) = (context.Request.Form, new ContactsReader(visit, texts));
        if (reader.Find(form["guardian"]) is not { } guardian || !PupilId.TryParse(form["pupil"], out var pupil) || !reader.ChildrenOf(guardian).Contains(pupil))
        {
            return Results.NotFound();
        }

        if (AgreedForms.Find(form["form"].ToString()) is not { } agreed || (agreed.Contact is { } contact && reader.Find(guardian, contact.Value).Fact is null))
        {
            return await ShowAsync(visit, reader.Read(guardian, new Notice(false, "Выберите, как сообщать сведения.")), StatusCodes.Status400BadRequest);
        }

        var statement = new FamilyStatement(guardian, pupil, agreed.Kind, visit.Today) { Contact = agreed.Contact, Unwanted = Topics.In(form["unwanted"]) };
        return reader.May(ResourceKind.Statements, guardian) && WhyNot(reader, statement, form["standing"].ToString()) is { } notice
            ? await ShowAsync(visit, reader.Read(guardian, notice), notice.IsGood ? StatusCodes.Status200OK : StatusCodes.Status409Conflict)
            : await ReplyAsync(visit, texts, guardian, await visit.SubmitAsync(reason: null, Commands(visit, statement)));
    }

    /// <summary>Says why a statement is not to be taken down: another stands by now than the form showed, or the same stands already; null where neither is so.</summary>
    /// <remarks>It tells what stands, and so is only for those who may state.</remarks>
    private static Notice? WhyNot(ContactsReader reader, FamilyStatement statement, string shown)
    {
        var standing = reader.StandingOf(statement.Guardian, statement.Pupil);
        return StandingStatement.MarkOf(standing) != shown
            ? new Notice(
                false,
                "Пока форма была открыта, её изменили.",
                $"Теперь стоит: {reader.Describe(statement.Guardian, standing?.Fact)}.",
                $"Вы выбрали: {reader.Describe(statement.Guardian, statement)}.",
                "Если нужно ваше, выберите его ещё раз.")
            : standing?.Says(statement) == true ? new Notice(true, "Так уже заявлено: менять нечего.")
            : null;
    }

    /// <summary>A statement takes the place of what was stated the same day; what was stated before stays on record, and the later one decides.</summary>
    private static ImmutableArray<JournalCommand> Commands(Visit visit, FamilyStatement statement)
    {
        var kind = RevisedKinds.OfLedger<FamilyStatement>();
        var record = new RecordLedgerFact(statement);
        return
        [
            .. visit.Year.AllOf<FamilyStatement>(kind)
                .Where(s => s.Guardian == statement.Guardian && s.Pupil == statement.Pupil && s.Date == statement.Date && s.Kind != statement.Kind)
                .Select(s => new FactAddress(kind, s.Key))
                .Select(a => new WithdrawFact(a, visit.Year.VersionOf(a))),
            record with { Version = visit.Year.VersionOf(record.Address) },
        ];
    }

    private static Task<IResult> ReplyAsync(Visit visit, TextStore texts, GuardianId guardian, DeskReply reply) => ShowAsync(
        visit, new ContactsReader(visit.Again(), texts).Read(guardian, Notice.Of(reply)), PageResult.StatusOf(reply));
}
