using ElJournal.ReferenceHost.Site;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Makes a round of notices every so often, for as long as the site runs. A round that fails, whatever the reason, is told in the log of the site and stops nothing else; the next one tells what it did not.</summary>
/// <param name="round">The round.</param>
/// <param name="options">How often; a site without that makes none.</param>
/// <param name="time">What the waits are measured by.</param>
/// <param name="log">Is told of rounds that fail.</param>
internal sealed partial class NoticeService(NoticeRound round, SiteOptions options, TimeProvider time, ILogger<NoticeService> log) : BackgroundService
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
            await MakeAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task MakeAsync(CancellationToken stoppingToken)
    {
        try
        {
            await round.MakeAsync(stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Уведомления не разосланы.")]
    private partial void Failed(Exception failure);
}
