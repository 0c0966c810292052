using System.Globalization;
using ElJournal.Domain.Messages;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Отметки по предметам, как вышло среднее, и прогноз: for the family.</summary>
internal static class ProgressEndpoints
{
    internal static void MapProgress(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{DiaryEndpoints.Path}/{{pupil}}/marks", (string pupil, string? period, Visit visit) => ShowAsync<ProgressPage>(visit, pupil, reader => reader.Read(period)));
        routes.MapGet($"{DiaryEndpoints.Path}/{{pupil}}/marks/{{journal}}", (string pupil, string journal, string? period, string? want, Visit visit) =>
            ShowAsync<SubjectPage>(visit, pupil, reader => reader.Read(journal, period, int.TryParse(want, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : null)));
    }

    /// <summary>Gives the address of a subject.</summary>
    internal static string PathOf(string pupil, string journal) => $"{DiaryEndpoints.PathOf(pupil, DiarySection.Marks)}/{Uri.EscapeDataString(journal)}";

    private static async Task<IResult> ShowAsync<TPage>(Visit visit, string pupil, Func<ProgressReader, object?> read)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        if (visit.FindPupil(pupil, ResourceKind.Marks) is not { } id || read(new ProgressReader(visit, id)) is not { } model)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(id, MessageTopics.Progress | MessageTopics.Forecast);
        return PageResult.Of<TPage>(model);
    }
}
