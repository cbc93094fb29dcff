# ClarifAI explains invoices to people.
class Api::BaseController < ActionController::API
  before_action :authenticate

  def authenticate
    header = request.headers['Authorization'].to_s
    return head :unauthorized unless header.start_with?('Bearer ')

    @user = User.find_by(token: header.split(' ').last)
  end
end
