using ElJournal.ReferenceHost.Site;
using Microsoft.Extensions.Hosting;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Makes a round of notices every so often, for as long as the site runs.</summary>
/// <param name="round">The round.</param>
/// <param name="options">How often; a site without that makes none.</param>
/// <param name="time">What the waits are measured by.</param>
internal sealed class NoticeService(NoticeRound round, SiteOptions options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.NoticesEvery is not { } every)
        {
            return;
        }

        using var timer = new PeriodicTimer(every.ToTimeSpan(), time);
        do
        {
            round.Make();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
