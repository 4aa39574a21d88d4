using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

/// <summary>The page in a browser window, used as a person does; notes what a person would not see.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    private const float MostWait = 90_000;

    private const string ReadMark = """
        () => {
          const marks = [...document.querySelectorAll('.text mark.main')];
          const answers = marks.filter(mark => mark.classList.contains('answer'));
          const box = marks[0]?.getBoundingClientRect();
          const pane = document.querySelector('.reading').getBoundingClientRect();
          return {
            offset: marks.length ? +marks[0].dataset.from : -1,
            text: marks.map(mark => mark.textContent).join(''),
            answer: answers.map(mark => mark.textContent).join(''),
            answerOffset: answers.length ? +answers[0].dataset.from : -1,
            inView: !!box && box.height > 0 && box.top >= pane.top && box.bottom <= pane.bottom,
          };
        }
        """;

    // As the browser does when somebody goes back; the page tells by its title when it shows what the address names.
    private const string GoTo = """
        async path => {
          document.title = '';
          history.pushState(null, '', path);
          dispatchEvent(new PopStateEvent('popstate', { state: null }));
          while (!document.title) {
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    private readonly IBrowserContext context;

    private ChatWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and refusals that the browser told of.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Addresses that were asked for elsewhere.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>Where questions are typed.</summary>
    public ILocator Box => Page.GetByLabel("Message input box");

    /// <summary>What the bot said.</summary>
    public ILocator Answers => Page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)");

    /// <summary>What was asked.</summary>
    public ILocator Questions => Page.Locator(".webchat__bubble--from-user");

    /// <summary>Opens a window without a page in it yet.</summary>
    public static async Task<ChatWindow> OpenAsync(IBrowserContext context, string address)
    {
        // A machine that runs all test projects at once may take longer than the usual half minute.
        context.SetDefaultTimeout(MostWait);
        var window = new ChatWindow(context, await context.NewPageAsync());
        window.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                window.Errors.Add(message.Text);
            }
        };
        window.Page.PageError += (_, error) => window.Errors.Add(error);
        window.Page.Request += (_, request) =>
        {
            var isInside = request.Url.StartsWith(address, StringComparison.Ordinal)
                || request.Url.StartsWith("data:", StringComparison.Ordinal)
                || request.Url.StartsWith("blob:", StringComparison.Ordinal);
            if (!isInside)
            {
                window.Outside.Add(request.Url);
            }
        };
        window.Page.WebSocket += (_, socket) =>
        {
            if (!socket.Url.StartsWith(address.Replace("http", "ws", StringComparison.Ordinal), StringComparison.Ordinal))
            {
                window.Outside.Add(socket.Url);
            }
        };
        return window;
    }

    /// <summary>Goes to an address of the bot and waits for its greeting.</summary>
    public async Task<ChatWindow> GoAsync(string path = "/")
    {
        await Page.GotoAsync(path);
        await GreetedAsync();
        return this;
    }

    /// <summary>
    /// Begins a conversation at an address of the bot in the page that is open, where nothing is marked or told of then: as a page
    /// that is loaded, and much quicker.
    /// </summary>
    public async Task<ChatWindow> GoOnAsync(string path = "/")
    {
        Errors.Clear();
        Outside.Clear();
        await Page.Locator(".start-over").ClickAsync();
        await GreetedAsync();
        await Page.EvaluateAsync(GoTo, path);
        return this;
    }

    /// <summary>Shows the page as another device does.</summary>
    public async Task ShowAsync(int width, ColorScheme scheme = ColorScheme.Light, ForcedColors colors = ForcedColors.None)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ForcedColors = colors });
    }

    /// <summary>Waits for the bot's greeting, or for the conversation that a reload goes on with.</summary>
    public Task GreetedAsync() => Answers.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>Types a question and waits for the answer.</summary>
    public async Task<string> AskAsync(string question)
    {
        var before = await Answers.CountAsync();
        await Box.FillAsync(question);
        await Box.PressAsync("Enter");
        return await AnsweredAsync(before);
    }

    /// <summary>Waits until the bot has said more than before.</summary>
    public async Task<string> AnsweredAsync(int before)
    {
        await Answers.Nth(before).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return await Answers.Nth(before).TextContentAsync() ?? string.Empty;
    }

    /// <summary>What is marked in the article as the place that answers.</summary>
    public Task<Mark> MarkAsync() => Page.EvaluateAsync<Mark>(ReadMark);

    /// <summary>Waits until other words are marked than before, and in view.</summary>
    public async Task<Mark> MarkedAsync(string before = "")
    {
        await Page.WaitForFunctionAsync(
            "before => { const mark = (" + ReadMark + ")(); return mark.text && mark.text !== before && mark.inView; }", before);
        return await MarkAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
