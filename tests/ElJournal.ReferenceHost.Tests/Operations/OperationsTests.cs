using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Tests.Operations;

/// <summary>What whoever runs the site sees of it: health, logs, telemetry, its end.</summary>
public sealed class OperationsTests : IDisposable
{
    private readonly TestStore store = new(nameof(StoreProvider.Sqlite));

    [Fact]
    public async Task Process_ToldToStop_TellsWhatItDidWithoutIdsAndEndsWell()
    {
        var sent = new ConcurrentQueue<(string Path, byte[] Body)>();
        await using var collector = await Collector(sent);
        StorySchool.Open(store.Store, StorySchool.Clock());
        var host = await HostProcess.ServeAsync(
            store.Address,
            "http",
            (Settings.LogFormat, Logs.Json),
            (Settings.LogLevel, "Information"),
            (Settings.OtlpEndpoint, collector.Urls.First()),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        using var client = new HttpClient { BaseAddress = host.Site };
        using var health = await client.GetAsync(new Uri(Health.Path, UriKind.Relative));
        using var ready = await client.GetAsync(new Uri(Health.ReadyPath, UriKind.Relative));
        using var asked = await client.GetAsync(new Uri("/diary/id-of-a-pupil?day=2023-09-11", UriKind.Relative));

        var code = await host.StopAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, 0), (health.StatusCode, ready.StatusCode, code));
        var line = Assert.Single(host.Errors, e => e.Contains("\"Route\":\"/diary/{pupil}\"", StringComparison.Ordinal));
        Assert.Contains("\"Status\":302", line, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Errors, e => e.Contains("id-of-a-pupil", StringComparison.Ordinal));
        Assert.Contains(sent, s => s.Path == "/v1/traces" && Holds(s.Body, "/diary/{pupil}"));
        Assert.Contains(sent, s => s.Path == "/v1/metrics" && Holds(s.Body, "http.server.request.duration"));
        Assert.DoesNotContain(sent, s => Holds(s.Body, "id-of-a-pupil"));
        host.Dispose();
    }

    [Fact]
    public void Submissions_AreCountedByOutcome()
    {
        var school = StorySchool.Open(store.Store, StorySchool.Clock());
        var counted = new ConcurrentQueue<string?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Name == JournalTelemetry.Submissions)
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Enqueue(tags[0].Value as string));
        listener.Start();

        Assert.IsType<DeskReply.Accepted>(school.Journal.Submit(StorySchool.Lesson("Дроби", 1)));
        Assert.IsType<DeskReply.Refused>(school.Journal.Submit(StorySchool.Lesson("Степени", 1)));

        Assert.Contains("accepted", counted);
        Assert.Contains("refused", counted);
    }

    [Fact]
    public async Task Site_WithoutItsStore_IsAliveAndNotReady()
    {
        var school = StorySchool.Open(store.Store, StorySchool.Clock());
        var away = school with { Store = new Store(StoreAddress.TryParse(Path.Combine(Path.GetTempPath(), "eljournal-no-such-folder", "school.db"))!) };
        await using var app = ReferenceHost.Site.SiteApp.Build(away, new ReferenceHost.Site.SiteOptions { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var health = await client.GetAsync(new Uri(Health.Path, UriKind.Relative));
        using var ready = await client.GetAsync(new Uri(Health.ReadyPath, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (health.StatusCode, ready.StatusCode));
    }

    public void Dispose() => store.Dispose();

    private static bool Holds(byte[] body, string text) => body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    /// <summary>Starts what a collector of OpenTelemetry is to the site: something that takes in what is sent.</summary>
    private static async Task<WebApplication> Collector(ConcurrentQueue<(string Path, byte[] Body)> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            using var copy = new MemoryStream();
            await context.Request.Body.CopyToAsync(copy);
            sent.Enqueue((context.Request.Path.Value!, copy.ToArray()));
        });
        await app.StartAsync();
        return app;
    }
}
