using QaBot.Commands;

return await QaBotApplication.RunAsync(args);
