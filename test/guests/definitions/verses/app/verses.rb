require "meter"
require "sinatra/base"
require "sqlite3"

# People add verses to a poem.
class Verses < Sinatra::Base
  set :host_authorization, permitted_hosts: []

  helpers do
    def database
      @database ||= SQLite3::Database.new(ENV.fetch("DATABASE_FILE")).tap { |opened| opened.busy_timeout = 5000 }
    end
  end

  get "/health" do
    database.get_first_value("SELECT count(*) FROM verse").to_s
  end

  get "/" do
    erb :poem, locals: { verses: database.execute("SELECT text FROM verse ORDER BY id").flatten }
  end

  post "/" do
    database.execute("INSERT INTO verse (text) VALUES (?)", [params.fetch("text")])
    redirect to("/"), 303
  end
end
