using Microsoft.Bot.Builder;
using QaBot.Bot.Commands;
using QaBot.Bot.Feedback;
using QaBot.Bot.Load;
using QaBot.Bot.State;
using QaBot.Channels;
using QaBot.Channels.Settings;
using QaBot.Configuration;
using QaBot.Telemetry;

namespace QaBot.Bot;

/// <summary>Registers the bot.</summary>
internal static class BotServices
{
    /// <summary>Registers the bot and what it needs but the engine and adapters; starting the program checks the configuration.</summary>
    /// <exception cref="Answering.AnsweringException">A value that decides what is registered is out of its range.</exception>
    public static IServiceCollection AddQaBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<BotOptions>(configuration, BotOptions.Section);
        services.AddSettings<FeedbackOptions>(configuration, FeedbackOptions.Section);
        services.AddQaBotTelemetry(QaBotSettings.Read<TelemetryOptions>(configuration, TelemetryOptions.Section));
        services.AddConversationState(QaBotSettings.Read<StateOptions>(configuration, StateOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<FeedbackLog>();
        services.AddSettings<LoadOptions>(configuration, LoadOptions.Section);
        services.AddSingleton<QuestionGate>();
        services.AddSingleton<AnswerService>();
        services.AddSingleton<TurnErrors>();
        services.AddSingleton<WhyCommand>();
        services.AddSingleton<IBotCommand>(provider => provider.GetRequiredService<WhyCommand>());
        services.AddSingleton<IBotCommand, HelpCommand>();
        services.AddSingleton<IBotCommand, SmallTalkCommand>();
        services.AddSingleton<IBotCommand, DisagreeCommand>();
        services.AddSingleton<IBotCommand, SureCommand>();
        services.AddSingleton<IBotCommand, HumanCommand>();
        services.AddSingleton<IBotCommand, StartOverCommand>();
        services.AddSingleton<IBotCommand, MoreCommand>();
        services.AddSingleton<IBotCommand, SourcesCommand>();
        services.AddSingleton<IBotCommand, ExportCommand>();
        services.AddSingleton<CommandSet>();
        services.AddChannels();
        services.AddSingleton<QuestionDialog>();
        services.AddSingleton<IBot, QaBotHandler>();
        return services;
    }
}
